using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OmniContact.Configuration;
using OmniContact.Routing.Alerts;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Queues;
using OmniContact.Server.Access;
using OmniContact.Server.Outside;
using OmniContact.Server.Tests.Demo;
using OmniContact.Server.Tests.Outside;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Alerts;

/// <summary>Two wait where one may: the supervisor sees and hears it, a program is told, and somebody sees to it.</summary>
public sealed class AlertStoryTests : IAsyncLifetime
{
    private RunningServer _server = null!;
    private WebhookReceiver _receiver = null!;
    private HttpClient _lead = null!;

    public async ValueTask InitializeAsync()
    {
        _receiver = await WebhookReceiver.Start();
        _server = await RunningServer.Start(change: builder => builder.Services.Configure<WebhookOptions>(options => options.AllowPrivate = true));
        await SmallCentre.Configure(
            _server,
            SmallCentre.Row(ConfigurationKinds.Queue, "after", new QueueSettings { Id = "after", Name = new("售后", "After sales") }),
            SmallCentre.Row(ConfigurationKinds.Team, "blue", new Team { Id = "blue", Name = new("蓝队", "Blue"), QueueIds = ["after"] }),
            SmallCentre.Row(ConfigurationKinds.Webhook, "duty", new Webhook { Id = "duty", Name = new("值班", "Duty"), Url = _receiver.Url }),
            SmallCentre.Row(ConfigurationKinds.Threshold, "long", new Threshold
            {
                Id = "long", Name = new("排队过长", "Long queue"), Bar = 1, BackAt = 0, AfterSeconds = 5, WebhookIds = ["duty"],
            }));
        _lead = await _server.As(Roles.Supervisor, SmallCentre.Wang);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _receiver.DisposeAsync();
    }

    [Fact]
    public async Task It_is_on_the_board_told_by_webhook_and_seen_to_once()
    {
        await using var hub = await HubClient.Workbench(_server, await _server.As(Roles.Supervisor));
        (await hub.Call("LookAtBoard", new { })).GetProperty("alerts").GetArrayLength().ShouldBe(0);
        var row = await Alerted();
        row.GetProperty("queue").GetProperty("en").GetString().ShouldBe("Sales");
        row.GetProperty("threshold").GetProperty("zh").GetString().ShouldBe("排队过长");
        await _server.Until(() => Task.FromResult(_receiver.Requests.Count == 1));
        var told = JsonElement.Parse(_receiver.Requests.Single().Body);
        (told.GetProperty("type").GetString(), told.GetProperty("alert").GetProperty("value").GetInt32()).ShouldBe(("alert.began", 2));

        await _server.Pass(6);
        JsonElement pushed = default;
        while (pushed.ValueKind != JsonValueKind.Array || pushed.GetArrayLength() == 0)
            if ((await hub.Next("board")).TryGetProperty("alerts", out var alerts)) pushed = alerts;
        pushed[0].GetProperty("id").GetString().ShouldBe(row.GetProperty("id").GetString());

        var path = $"/api/v1/alerts/{row.GetProperty("id").GetString()}/acknowledgement";
        var seen = await (await _lead.PostAsJsonAsync(path, new { })).Json();
        seen.GetProperty("by").GetProperty("en").GetString().ShouldBe("Vicky");
        using var other = await _server.As(Roles.Administrator);
        (await (await other.PostAsJsonAsync(path, new { })).Json()).GetProperty("by").GetProperty("en").GetString().ShouldBe("Vicky");
        (await (await other.GetAsync("/api/v1/audit?what=alertAcknowledged")).Json()).GetProperty("items").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Who_sees_another_teams_work_alone_sees_and_hears_nothing_of_it()
    {
        var row = await Alerted();
        await _server.Get<Users>().Create(new NewUser { UserName = "blue", Name = "Blue", Role = Roles.Supervisor, Password = RunningServer.Password, TeamIds = ["blue"] });
        using var blue = await _server.SignIn("blue", RunningServer.Password);
        (await Alerts(blue)).GetArrayLength().ShouldBe(0);
        var answer = await blue.PostAsJsonAsync($"/api/v1/alerts/{row.GetProperty("id").GetString()}/acknowledgement", new { });
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_a_program_refuses_is_set_aside_shown_and_sent_again()
    {
        _receiver.Status = 400;
        await Alerted();
        using var administrator = await _server.As(Roles.Administrator);
        JsonElement letters = default;
        await _server.Until(async () =>
            (letters = (await (await administrator.GetAsync("/api/v1/outside")).Json()).GetProperty("deadLetters")).GetProperty("count").GetInt32() == 1);
        var letter = letters.GetProperty("oldest")[0];
        (letter.GetProperty("receiver").GetString(), letter.GetProperty("because").GetString()).ShouldBe(("webhook/duty", "answered 400"));
        _server.Errors.ShouldHaveSingleItem().ShouldContain("webhook/duty");
        _server.Errors.Clear();
        _receiver.Status = 200;
        (await (await administrator.PostAsJsonAsync("/api/v1/outside/resend", new { })).Json()).GetProperty("entries").GetInt32().ShouldBe(1);
        await _server.Until(() => Task.FromResult(_receiver.Requests.Count == 2));
        _receiver.Requests.Select(request => request.Delivery).Distinct().Count().ShouldBe(1);
    }

    private async Task<JsonElement> Alerted()
    {
        var program = await _server.Program();
        await Contacts.Write(program);
        await Contacts.Write(program);
        await _server.Until(async () => (await Alerts(_lead)).GetArrayLength() == 1, step: 0.5);
        return (await Alerts(_lead))[0];
    }

    private static async Task<JsonElement> Alerts(HttpClient who) => await (await who.GetAsync("/api/v1/alerts")).Json();
}
