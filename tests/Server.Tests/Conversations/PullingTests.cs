using System.Collections.Immutable;
using System.Net;
using System.Net.Http.Json;
using OmniContact.Configuration;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Queues;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Conversations;

/// <summary>领取: an agent takes a waiting conversation by hand.</summary>
public sealed class PullingTests : IAsyncLifetime
{
    private RunningServer _server = null!;
    private TestDesk _desk = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start();
        await SmallCentre.Configure(_server);
        _desk = await TestDesk.Open(_server, SmallCentre.Li);
    }

    public async ValueTask DisposeAsync()
    {
        await _desk.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Who_rejected_a_contact_may_take_it_after_all()
    {
        var id = await Rejected();
        var taken = await Claim(id);
        taken.StatusCode.ShouldBe(HttpStatusCode.OK, await taken.Content.ReadAsStringAsync());
        (await (await _desk.Tab.GetAsync($"/api/v1/conversations/{id}")).Json()).GetProperty("ownerId").GetString().ShouldBe(SmallCentre.Li);
    }

    [Fact]
    public async Task Who_is_on_a_break_is_told_so_and_not_that_there_is_no_room()
    {
        var id = await Rejected();
        (await _desk.Tab.PutAsJsonAsync("/api/v1/me/presence", new { kind = "break", reason = "lunch" })).EnsureSuccessStatusCode();
        (await (await Claim(id)).ShouldBeProblem(HttpStatusCode.Conflict)).GetProperty("kind").GetString().ShouldBe("notReady");
    }

    [Fact]
    public async Task Who_lacks_a_skill_is_told_which_and_at_what_level()
    {
        var skilled = new QueueSettings { Id = SmallCentre.Queue, Name = new("销售", "Sales"), RequiredSkills = ImmutableDictionary<string, int>.Empty.Add("returns", 3) };
        var skill = new Skill { Id = "returns", Name = new("退货", "Returns") };
        var outcome = await _server.Get<ICentre>().Change(1, "test", "skills",
            [SmallCentre.Row(ConfigurationKinds.Skill, "returns", skill), SmallCentre.Row(ConfigurationKinds.Queue, SmallCentre.Queue, skilled)]);
        outcome.Faults.ShouldBeEmpty();
        var refused = await (await Claim(await Contacts.Write(await _server.Program()))).ShouldBeProblem(HttpStatusCode.Conflict);
        refused.GetProperty("kind").GetString().ShouldBe("doesNotFit");
        refused.GetProperty("detail").GetString()!.ShouldContain("'returns' at level 3; the agent has level 0");
    }

    private async Task<string> Rejected()
    {
        await Contacts.Write(await _server.Program());
        var (id, fence) = await _desk.Offered();
        (await _desk.Post(id, "reject", new { fence, reason = "busy" })).EnsureSuccessStatusCode();
        await _desk.Hub.Next("feed", push => push.GetRawText().Contains("OfferRejected"));
        return id;
    }

    private Task<HttpResponseMessage> Claim(string id) => _desk.Post(id, "claim", new { queueId = SmallCentre.Queue });
}
