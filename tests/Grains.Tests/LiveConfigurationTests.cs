using System.Collections.Immutable;
using OmniContact.Configuration;
using OmniContact.Queues;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;
using OmniContact.Storage;
using OmniContact.Wakers;

namespace OmniContact.Grains.Tests;

/// <summary>The configuration changes while customers wait.</summary>
public sealed class LiveConfigurationTests
{
    [Fact]
    public async Task A_shorter_longest_wait_reaches_what_waits_within_five_seconds()
    {
        await using var centre = await Centre.Open();
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Pass(20);
        await centre.Configure([Sales(centre, queue => queue with { Exits = [new(ExitTrigger.MaximumWait, ExitAction.Refuse, null, 10)] })]);
        await centre.Pass(5);
        await Centre.Until(async () => (await centre.Conversation(id).Read())!.CloseReason == CloseReason.Refused);
    }

    [Fact]
    public async Task The_new_deadline_of_what_waits_is_kept_over_a_restart()
    {
        await using var centre = await Centre.Open();
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Configure([Sales(centre, queue => queue with { Exits = [new(ExitTrigger.MaximumWait, ExitAction.Refuse, null, 60)] })]);
        var due = centre.Time.GetUtcNow().AddSeconds(61);
        await centre.Eventually(async () => (await Due(centre, due)).Contains(id));
        await centre.Restart();
        await centre.Pass(70);
        await centre.Eventually(async () => (await centre.Conversation(id).Read())!.CloseReason == CloseReason.Refused);
    }

    [Fact]
    public async Task What_waits_in_a_removed_queue_takes_its_exit_with_its_age()
    {
        await using var centre = await Centre.Open();
        var id = await WaitingIn(centre, "extra", queue => queue with { Exits = [new(ExitTrigger.Closed, ExitAction.Queue, "other")] });
        var entered = await EnqueuedAt(centre, id);
        await centre.Pass(3);
        await Remove(centre, "extra");
        await centre.Eventually(async () => (await centre.Conversation(id).Read())!.QueueId == "other");
        (await EnqueuedAt(centre, id)).ShouldBe(entered);
        (await centre.Grains.GetGrain<IQueueGrain>("extra").Read()).Waiting.ShouldBe(0);
    }

    [Fact]
    public async Task Without_an_exit_it_goes_to_the_queue_of_its_entry_point_and_is_served()
    {
        await using var centre = await Centre.Open();
        var id = await WaitingIn(centre, "extra", queue => queue);
        await centre.SignIn("ana");
        await Remove(centre, "extra");
        await centre.Accept("ana", id);
        (await centre.Conversation(id).Read())!.QueueId.ShouldBe("sales");
    }

    [Fact]
    public async Task Where_no_queue_has_room_it_goes_as_soon_as_one_has()
    {
        await using var centre = await Centre.Open(queue => queue with { MaximumLength = 1 });
        await Extra(centre, queue => queue);
        var letter = (await centre.Write("li", "hi", channel: "mail", medium: Medium.Message)).ConversationId;
        await centre.Configure([EntryPoint(centre, "sales")]);
        var chat = (await centre.Write("zhao", "hi")).ConversationId;
        await Remove(centre, "extra");
        await centre.Pass(8);
        (await centre.Conversation(letter).Read())!.QueueId.ShouldBe("extra");
        (await centre.Conversation(chat).CustomerLeft()).Refusal.ShouldBeNull();
        await centre.Eventually(async () => (await centre.Conversation(letter).Read())!.QueueId == "sales");
    }

    [Fact]
    public async Task What_still_waits_in_a_removed_queue_takes_its_exit_also_after_a_restart()
    {
        await using var centre = await Centre.Open(queue => queue with { MaximumLength = 1 });
        await Extra(centre, queue => queue with { Exits = [new(ExitTrigger.Closed, ExitAction.Queue, "other")] });
        var letter = (await centre.Write("li", "hi", channel: "mail", medium: Medium.Message)).ConversationId;
        await centre.Configure([EntryPoint(centre, "other")]);
        var chat = (await centre.Write("zhao", "hi")).ConversationId;
        await Remove(centre, "extra");
        await centre.Pass(3);
        (await centre.Conversation(letter).Read())!.QueueId.ShouldBe("extra");
        await centre.Restart();
        (await centre.Conversation(chat).CustomerLeft()).Refusal.ShouldBeNull();
        await centre.Eventually(async () => (await centre.Conversation(letter).Read())!.QueueId != "extra");
        (await centre.Conversation(letter).Read())!.QueueId.ShouldBe("other");
    }

    [Fact]
    public async Task A_live_offer_stands_when_its_queue_is_removed()
    {
        await using var centre = await Centre.Open();
        await centre.Configure([Centre.Row(ConfigurationKinds.Agent, "ana", Centre.Agent("ana") with { Queues = [new QueueMembership("sales")] })]);
        await Extra(centre, queue => queue);
        await centre.Configure([Centre.Row(ConfigurationKinds.Agent, "ana", Centre.Agent("ana") with { Queues = [new QueueMembership("extra")] })]);
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        var offer = (await centre.Offered("ana", id)).Offer!;
        await centre.Configure([Centre.Row(ConfigurationKinds.Agent, "ana", Centre.Agent("ana")), .. Removal(centre, "extra")]);
        await centre.Pass(5);
        (await centre.Conversation(id).Accept("ana", offer.Fence)).Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task Who_may_take_more_by_a_new_profile_is_offered_what_waits()
    {
        await using var centre = await Centre.Open();
        await centre.OneAtATime("ana");
        await centre.SignIn("ana");
        await centre.Accept("ana", (await centre.Write("li", "hi")).ConversationId);
        var second = (await centre.Write("zhao", "hi")).ConversationId;
        var one = centre.Configuration.Current.Entities.Profiles["one"];
        await centre.Configure([Centre.Row(ConfigurationKinds.Profile, "one", one with { Units = 200, Media = one.Media.SetItem(Medium.Chat, new(100, 2, [])) })]);
        await centre.Pass(4);
        await Centre.Until(async () => await centre.Status(second) == ConversationStatus.Offered);
    }

    [Fact]
    public async Task Work_of_a_removed_queue_whose_owner_is_lost_goes_to_the_queue_of_its_entry_point()
    {
        await using var centre = await Centre.Open();
        await Extra(centre, queue => queue);
        await centre.Configure([Centre.Row(ConfigurationKinds.Agent, "ana", Centre.Agent("ana") with { Queues = [new QueueMembership("extra")] })]);
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        await centre.Configure([Centre.Row(ConfigurationKinds.Agent, "ana", Centre.Agent("ana")), .. Removal(centre, "extra")]);
        await centre.AgentGrain("ana").Disconnect("browser");
        await centre.Pass(70);
        await centre.Eventually(async () => await centre.Conversation(id).Read() is { Status: ConversationStatus.Queued, QueueId: "sales" });
    }

    [Fact]
    public async Task Who_is_no_longer_in_a_queue_is_neither_counted_nor_waited_for_there()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        await Extra(centre, queue => queue);
        await centre.SignIn("ana");
        await centre.SignIn("bob");
        await centre.Configure([Centre.Row(ConfigurationKinds.Agent, "ana", Centre.Agent("ana") with { Queues = [new QueueMembership("other")] })]);
        await centre.Configure([EntryPoint(centre, "sales")]);
        (await centre.Grains.GetGrain<IQueueGrain>("sales").Read()).SignedIn.ShouldBe(1);
        var wanted = await centre.Grains.GetGrain<IQueueGrain>("sales").Admit(new AdmissionRequest
        {
            ConversationId = "c", Medium = Medium.Chat, Wanted = [new WantedAgent("ana", StickyRule.LastAgent)],
        });
        wanted.Preferred.ShouldBeNull();
    }

    [Fact]
    public async Task A_queue_that_was_just_looked_at_shows_the_new_configuration_at_once()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        await Centre.Until(async () => (await centre.Grains.GetGrain<IQueueGrain>("sales").Read()).SignedIn == 1);
        await Extra(centre, queue => queue);
        await centre.Configure([Centre.Row(ConfigurationKinds.Agent, "ana", Centre.Agent("ana") with { Queues = [new QueueMembership("other")] })]);
        (await centre.Grains.GetGrain<IQueueGrain>("sales").Read()).SignedIn.ShouldBe(0);
    }

    [Fact]
    public async Task A_deadline_that_a_new_configuration_puts_off_is_not_due_for_ever()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        await centre.Conversation(id).Send("ana", new() { Text = "hello" });
        await centre.Configure([Sales(centre, queue => queue with { Silence = new() { CustomerReminder = null, CustomerEnd = null } })]);
        for (var i = 0; i < 19; i++)
        {
            await centre.Pass(10);
            await centre.SignIn("ana"); // as her page does, which is still there
        }
        await centre.Eventually(async () => !(await Due(centre, centre.Time.GetUtcNow())).Contains(id));
    }

    [Fact]
    public async Task What_an_agent_holds_who_is_removed_goes_back_to_its_queue()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi", channel: "mail", medium: Medium.Email)).ConversationId;
        await centre.Accept("ana", id);
        await centre.Configure([new ConfigurationRow(ConfigurationKinds.Agent, "ana", null)]);
        await centre.Pass(30);
        await centre.Eventually(async () => await centre.Status(id) == ConversationStatus.Queued);
        await centre.SignIn("bob");
        await centre.Accept("bob", id);
    }

    private static async Task<string> WaitingIn(Centre centre, string queueId, Func<QueueSettings, QueueSettings> settings)
    {
        await Extra(centre, settings);
        var id = (await centre.Write("li", "hi")).ConversationId;
        (await centre.Conversation(id).Read())!.QueueId.ShouldBe(queueId);
        return id;
    }

    /// <summary>Customers come to a queue that is not the agents'.</summary>
    private static Task Extra(Centre centre, Func<QueueSettings, QueueSettings> settings)
    {
        var sales = centre.Configuration.Current.Queue("sales")!;
        return centre.Configure(
        [
            Centre.Row(ConfigurationKinds.Queue, "extra", settings(sales with { Id = "extra" })),
            Centre.Row(ConfigurationKinds.Queue, "other", sales with { Id = "other" }),
            EntryPoint(centre, "extra"),
        ]);
    }

    private static Task Remove(Centre centre, string queueId) => centre.Configure(Removal(centre, queueId));

    private static ImmutableArray<ConfigurationRow> Removal(Centre centre, string queueId) =>
        [EntryPoint(centre, "sales"), new ConfigurationRow(ConfigurationKinds.Queue, queueId, null)];

    private static ConfigurationRow EntryPoint(Centre centre, string queueId) =>
        Centre.Row(ConfigurationKinds.EntryPoint, "web", centre.Configuration.Current.EntryPoint("web")! with { DefaultQueueId = queueId });

    private static ConfigurationRow Sales(Centre centre, Func<QueueSettings, QueueSettings> change) =>
        Centre.Row(ConfigurationKinds.Queue, "sales", change(centre.Configuration.Current.Queue("sales")!));

    private static async Task<DateTimeOffset> EnqueuedAt(Centre centre, string id)
    {
        var row = (await centre.Store.FindConversation(id))!;
        return OmniJson.Read<OmniContact.Conversations.ConversationBody>(row.Body).State.Waiting!.EnqueuedAt;
    }

    private static async Task<IEnumerable<string>> Due(Centre centre, DateTimeOffset at)
    {
        var due = await Task.WhenAll(Enumerable.Range(0, WakerService.Shards).Select(shard => centre.Store.DueDeadlines(shard, at, 100)));
        return due.SelectMany(rows => rows).Select(row => row.OwnerKey);
    }
}
