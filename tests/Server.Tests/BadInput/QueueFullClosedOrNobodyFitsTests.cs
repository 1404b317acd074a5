using System.Collections.Immutable;
using System.Text.Json;
using OmniContact.Configuration;
using OmniContact.Routing.Calendars;
using OmniContact.Routing.Queues;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.BadInput;

/// <summary>Queue full, closed, or nobody could ever fit: the configured overflow; the customer is told.</summary>
public sealed class QueueFullClosedOrNobodyFitsTests : IAsyncLifetime
{
    private const string Other = "other";

    private RunningServer _server = null!;
    private HubClient _customer = null!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.Start();

    public async ValueTask DisposeAsync()
    {
        await _customer.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_full_queue_sends_on_to_the_other_queue_and_the_customer_reads_their_place_there()
    {
        await Begin(queue => queue with { MaximumLength = 1, Exits = [new QueueExit(ExitTrigger.Full, ExitAction.Queue, Other)] });
        (await Contact(await Contacts.Write(await _server.Program()))).GetProperty("queueId").GetString().ShouldBe(SmallCentre.Queue);
        (await Contact(await Say())).GetProperty("queueId").GetString().ShouldBe(Other);
        var told = await _customer.Next("conversation", push => push.GetProperty("position").ValueKind == JsonValueKind.Object);
        // One waits in the full queue, nobody here.
        told.GetProperty("position").GetProperty("ahead").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task A_full_queue_refuses_and_the_customer_reads_why()
    {
        await Begin(queue => queue with { MaximumLength = 0, Exits = [new QueueExit(ExitTrigger.Full, ExitAction.Refuse)] });
        var contact = await Contact(await Say());
        contact.GetProperty("closeReason").GetString().ShouldBe("refused");
        await Told("现在咨询的客户较多，请稍候再试。");
    }

    [Fact]
    public async Task A_closed_queue_takes_a_message_and_the_customer_reads_so()
    {
        await Begin(queue => queue with { CalendarId = "never-now", Exits = [new QueueExit(ExitTrigger.Closed, ExitAction.LeaveMessage)] });
        var contact = await Contact(await Say());
        contact.GetProperty("medium").GetString().ShouldBe("task");
        contact.GetProperty("status").GetString().ShouldBe("queued");
        await Told("现在是非工作时间，请留言，我们上班后会尽快回复您。");
    }

    [Fact]
    public async Task A_queue_where_nobody_is_signed_in_refuses_and_the_customer_reads_why()
    {
        await Begin(queue => queue with { Exits = [new QueueExit(ExitTrigger.NobodySignedIn, ExitAction.Refuse)] });
        (await Contact(await Say())).GetProperty("closeReason").GetString().ShouldBe("refused");
        await Told("暂时没有客服在线，请留言，我们会尽快回复您。");
    }

    [Fact]
    public async Task What_nobody_could_ever_fit_takes_the_exit_of_a_queue_without_people_at_once()
    {
        await Begin(queue => queue with
        {
            RequiredSkills = ImmutableDictionary<string, int>.Empty.Add("klingon", 5),
            Exits = [new QueueExit(ExitTrigger.NobodySignedIn, ExitAction.Queue, Other)],
        });
        await using var desk = await TestDesk.Open(_server, SmallCentre.Li);
        (await Contact(await Say())).GetProperty("queueId").GetString().ShouldBe(Other);
    }

    [Fact]
    public async Task Without_that_exit_it_takes_the_one_of_its_longest_wait()
    {
        await Begin(queue => queue with
        {
            RequiredSkills = ImmutableDictionary<string, int>.Empty.Add("klingon", 5),
            Exits = [new QueueExit(ExitTrigger.MaximumWait, ExitAction.Refuse, null, 60)],
        });
        await using var desk = await TestDesk.Open(_server, SmallCentre.Li);
        var id = await Say();
        (await Contact(id)).GetProperty("status").GetString().ShouldBe("queued");
        _server.Time.Advance(TimeSpan.FromSeconds(61));
        await _customer.Next("conversation", push => push.GetProperty("status").GetString() == "closed");
        (await Contact(id)).GetProperty("closeReason").GetString().ShouldBe("refused");
        await Told("现在咨询的客户较多，请稍候再试。");
    }

    private async Task Begin(Func<QueueSettings, QueueSettings> change)
    {
        var queue = new QueueSettings { Id = SmallCentre.Queue, Name = new("销售", "Sales") };
        // A day that is not today.
        var day = _server.Time.GetUtcNow().AddDays(3).DayOfWeek;
        await SmallCentre.Configure(
            _server,
            SmallCentre.Row(ConfigurationKinds.Queue, queue.Id, change(queue)),
            SmallCentre.Row(ConfigurationKinds.Queue, Other, queue with { Id = Other }),
            SmallCentre.Row(ConfigurationKinds.Skill, "klingon", new Routing.Configuration.Skill { Id = "klingon", Name = new("克林贡语", "Klingon") }),
            SmallCentre.Row(ConfigurationKinds.Calendar, "never-now", new CalendarDefinition
            {
                TimeZone = "Asia/Shanghai", Week = [new WeekdayHours(day, [DayInterval.WholeDay])],
            }));
        _customer = await HubClient.Chat(_server, await _server.Visitor());
    }

    private async Task<string> Say() =>
        (await _customer.Call("Send", new { clientId = "c1", text = "在吗", entryPointId = SmallCentre.Web, language = "zh-CN" })).GetProperty("conversationId").GetString()!;

    private async Task<JsonElement> Contact(string id) =>
        await (await (await _server.Program()).GetAsync($"/api/v1/conversations/{id}")).Json();

    private async Task Told(string words)
    {
        var joined = await _customer.Call("Join", new { entryPointId = SmallCentre.Web, after = 0 });
        joined.GetProperty("messages").EnumerateArray().ShouldContain(message => message.GetProperty("text").GetString() == words);
    }
}
