using OmniContact.Configuration;
using OmniContact.Conversations;
using OmniContact.Queues;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Calendars;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Queues;

namespace OmniContact.Grains.Tests;

/// <summary>Places of a queue that has few: none more than there are, and none for what does not come.</summary>
public sealed class SlotTests
{
    [Fact]
    public async Task A_transfer_that_is_refused_keeps_no_place()
    {
        await using var centre = await Centre.Open();
        await Tech(centre);
        await centre.SignIn("ana");
        await centre.SignIn("tom");
        var first = (await centre.Write("li", "hi")).ConversationId;
        var second = (await centre.Write("zhao", "hi")).ConversationId;
        await centre.Accept("ana", first);
        await centre.Accept("ana", second);
        var refused = await centre.Conversation(first).Transfer("tom", new TransferRequest { QueueId = "tech" });
        refused.Refusal!.Kind.ShouldBe(RefusalKind.NotYours);
        (await centre.Conversation(second).Transfer("ana", new TransferRequest { QueueId = "tech" })).Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task A_refused_transfer_takes_no_place_from_what_waits()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        await centre.SignIn("bob");
        await Break(centre, "bob");
        (await centre.Conversation(id).Transfer("ana", new TransferRequest { AgentId = "bob" })).Refusal.ShouldBeNull();
        (await centre.Conversation(id).Transfer("ana", new TransferRequest { AgentId = "bob" })).Refusal.ShouldNotBeNull();
        (await centre.Grains.GetGrain<IQueueGrain>("sales").Read()).Waiting.ShouldBe(1);
    }

    [Fact]
    public async Task A_closed_queue_that_is_full_takes_no_transfer_to_a_colleague_either()
    {
        await using var centre = await Centre.Open(queue => queue with { MaximumLength = 1 }, ["ana", "bob"]);
        await centre.OneAtATime("ana");
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        await centre.SignIn("bob");
        await Break(centre, "bob");
        await centre.Write("zhao", "hi");
        await centre.Configure(
        [
            Centre.Row(ConfigurationKinds.Calendar, "mornings", new CalendarDefinition
            {
                TimeZone = "Etc/UTC", Week = [.. Enum.GetValues<DayOfWeek>().Select(day => new WeekdayHours(day, [new(new(6, 0), new(8, 0))]))],
            }),
            Centre.Row(ConfigurationKinds.Queue, "sales", centre.Configuration.Current.Queue("sales")! with { CalendarId = "mornings" }),
        ]);
        var queue = centre.Grains.GetGrain<IQueueGrain>("sales");
        (await queue.Admit(new AdmissionRequest { ConversationId = "c", Medium = Medium.Chat })).Answer.Because.ShouldBe(ExitTrigger.Closed);
        var transfer = await centre.Conversation(id).Transfer("ana", new TransferRequest { AgentId = "bob" });
        transfer.Refusal!.Kind.ShouldBe(RefusalKind.NotReady);
        (await queue.Read()).Waiting.ShouldBe(1);
    }

    [Fact]
    public async Task What_has_left_takes_no_place_when_its_coming_is_told_late()
    {
        await using var centre = await Centre.Open();
        var queue = centre.Grains.GetGrain<IQueueGrain>("sales");
        await queue.Remove("c", 5);
        await queue.Put(Item(centre, 4));
        (await queue.Read()).Waiting.ShouldBe(0);
        await queue.Put(Item(centre, 6));
        (await queue.Read()).Waiting.ShouldBe(1);
    }

    private static WaitingItem Item(Centre centre, long version)
    {
        var now = centre.Time.GetUtcNow();
        return new() { ConversationId = "c", Version = version, Medium = Medium.Chat, Credit = 0, Waiting = new() { QueueId = "sales", EnqueuedAt = now, SegmentAt = now } };
    }

    private static async Task Break(Centre centre, string agentId) =>
        (await centre.AgentGrain(agentId).SetPresence(new() { Kind = PresenceKind.Break, Reason = "lunch" })).Refusal.ShouldBeNull();

    private static Task Tech(Centre centre) => centre.Configure(
    [
        Centre.Row(ConfigurationKinds.Queue, "tech", new QueueSettings { Id = "tech", Name = new LocalizedText("技术", "Tech"), MaximumLength = 1 }),
        Centre.Row(ConfigurationKinds.Agent, "tom", Centre.Agent("tom") with { Queues = [new QueueMembership("tech")] }),
    ]);
}
