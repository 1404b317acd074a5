using System.Text.Json;
using Microsoft.AspNetCore.SignalR;
using OmniContact.Configuration;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Configuration;
using OmniContact.Server.Access;
using OmniContact.Server.Boards;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Hubs;

/// <summary>The board over the hub: whole at first, then what is another.</summary>
public sealed class BoardFeedTests : IAsyncLifetime
{
    private RunningServer _server = null!;
    private TestDesk _li = null!;
    private HubClient _lead = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start();
        var team = new Team { Id = "red", Name = new("红队", "Red") };
        var li = new AgentSettings
        {
            Id = SmallCentre.Li, EmployeeNumber = "1001", RealName = "李雷", DisplayName = new("小李", "Lee"), Queues = [new QueueMembership(SmallCentre.Queue)], TeamId = "red",
        };
        await SmallCentre.Configure(_server, SmallCentre.Row(ConfigurationKinds.Team, "red", team), SmallCentre.Row(ConfigurationKinds.Agent, li.Id, li));
        _li = await TestDesk.Open(_server, SmallCentre.Li);
        _lead = await HubClient.Workbench(_server, await _server.As(Roles.Supervisor));
    }

    public async ValueTask DisposeAsync()
    {
        await _lead.DisposeAsync();
        await _li.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_contact_is_on_the_board_by_queue_channel_team_and_agent()
    {
        var whole = await _lead.Call("LookAtBoard", new { });
        whole.TryGetProperty("after", out _).ShouldBeFalse();
        whole.GetProperty("measures").EnumerateArray().Select(one => one.GetProperty("id").GetString()).ShouldContain("service-level.in-time-over-offered");
        Line(whole, "agents", SmallCentre.Li).GetProperty("presence").GetProperty("kind").GetString().ShouldBe("available");

        await Contacts.Write(await _server.Program());
        var id = await _li.Accepted();
        (await _li.Post(id, "messages", new { clientId = "a1", text = "您好" })).EnsureSuccessStatusCode();
        var seen = new SeenBoard(whole);
        await Follow(seen, board => Measure(board.Line("queues", SmallCentre.Queue), "answered") == 1 && board.Line("agents", SmallCentre.Li).GetProperty("presence").GetProperty("usedUnits").GetInt32() == 33);
        Measure(seen.Line("queues", SmallCentre.Queue), "service-level.over-offered").ShouldBe(1);
        Measure(seen.Line("channels", "chat"), "answered").ShouldBe(1);
        Measure(seen.Line("teams", "red"), "answered").ShouldBe(1);
        Measure(seen.Line("agents", SmallCentre.Li), "answered").ShouldBe(1);
        Measure(seen.Total, "offered").ShouldBe(1);
        seen.Line("teams", "red").GetProperty("agents").GetProperty("available").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Who_comes_back_gets_what_changed_meanwhile_and_after_a_change_of_configuration_everything()
    {
        var whole = await _lead.Call("LookAtBoard", new { });
        await _lead.Call("LeaveBoard");
        await Contacts.Write(await _server.Program());
        var missed = await _lead.Call("LookAtBoard", new { since = whole.GetProperty("position") });
        missed.GetProperty("after").GetInt64().ShouldBe(whole.GetProperty("position").GetProperty("number").GetInt64());
        Line(missed, "queues", SmallCentre.Queue).GetProperty("inLine").GetProperty("chat").GetInt32().ShouldBe(1);
        missed.GetProperty("agents").EnumerateArray().ShouldNotContain(agent => agent.GetProperty("id").GetString() == SmallCentre.Wang, "nothing became of Wang");
        missed.TryGetProperty("measures", out _).ShouldBeFalse();

        var version = _server.Get<ICentre>().Current.Version;
        (await _server.Get<ICentre>().Change(version, "test", "renamed", [SmallCentre.Row(ConfigurationKinds.Team, "red", new Team { Id = "red", Name = new("蓝队", "Blue") })])).Faults.ShouldBeEmpty();
        var anew = await _lead.Call("LookAtBoard", new { since = missed.GetProperty("position") });
        anew.TryGetProperty("after", out _).ShouldBeFalse();
        Line(anew, "teams", "red").GetProperty("name").GetProperty("en").GetString().ShouldBe("Blue");
    }

    [Fact]
    public async Task However_much_happens_a_page_is_told_ten_times_a_second_at_most()
    {
        var seen = new SeenBoard(await _lead.Call("LookAtBoard", new { }));
        using var program = await _server.Program();
        for (var i = 0; i < 20; i++)
        {
            await Contacts.Write(program);
            _server.Time.Advance(BoardFeed.Every / 2);
        }

        await Follow(seen, board => Measure(board.Line("queues", SmallCentre.Queue), "offered") == 20);
        seen.Slices.ShouldBeLessThanOrEqualTo(12, "so many tenths of a second have passed");
    }

    [Fact]
    public async Task Who_sees_the_work_of_a_team_sees_its_queues_agents_and_figures_only()
    {
        await Contacts.Write(await _server.Program());
        var red = await Seen("red");
        red.Agents.Select(agent => agent.Id).ShouldBe([SmallCentre.Li], "Wang is of no team");
        red.Queues.Select(queue => queue.Id).ShouldBe([SmallCentre.Queue]);
        red.Total!.Measures["offered"].ShouldBe(1);
        var nothing = await Seen("a team that is gone");
        nothing.Queues.ShouldBeEmpty();
        nothing.Agents.ShouldBeEmpty();
        nothing.Teams.ShouldBeEmpty();
        nothing.Total!.Measures["offered"].ShouldBe(0);
    }

    private async Task<BoardSlice> Seen(string teamId)
    {
        var caller = new Caller("u", "u", Roles.Supervisor) { TeamIds = [teamId] };
        return (await _server.Get<BoardFeed>().Board(BoardScope.Of(caller, _server.Get<Sight>()), default)).Since(null);
    }

    [Fact]
    public async Task An_agent_does_not_see_the_board()
    {
        (await Should.ThrowAsync<HubException>(() => _li.Hub.Call("LookAtBoard", new { }))).Message.ShouldContain("forbidden");
        (await Should.ThrowAsync<HubException>(() => _li.Hub.Tell("LeaveBoard"))).Message.ShouldContain("forbidden");
    }

    /// <summary>A look of the feed now, besides those of its clock, which then tells of it, until it shows what is wanted.</summary>
    private async Task Follow(SeenBoard seen, Func<SeenBoard, bool> until)
    {
        await _server.Get<BoardFeed>().Board(BoardScope.Everything, default);
        _server.Time.Advance(2 * BoardFeed.Every);
        while (!until(seen)) seen.Take(await _lead.Next("board"));
    }

    private static double Measure(JsonElement line, string id) => line.GetProperty("measures").GetProperty(id).GetDouble();

    private static JsonElement Line(JsonElement slice, string kind, string id) =>
        slice.GetProperty(kind).EnumerateArray().Single(line => line.GetProperty("id").GetString() == id);
}
