using OmniContact.Configuration;
using OmniContact.Conversations;
using OmniContact.Queues;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;
using OmniContact.Storage;

namespace OmniContact.Grains.Tests;

/// <summary>Queues whose activations come and go between their answer and the commit that relies on it.</summary>
public sealed class MovingQueueTests
{
    [Fact]
    public async Task A_customers_message_is_taken_in_however_often_its_queue_moves_meanwhile()
    {
        await using var centre = await Centre.Open();
        UnsureStore.Before(centre.Store, "conversation/", 9, () => centre.Store.BeginEpoch("queue", "sales"));
        var writing = centre.Write("li", "hi");
        await centre.Eventually(() => Task.FromResult(writing.IsCompleted));
        (await centre.Status((await writing).ConversationId)).ShouldBe(ConversationStatus.Queued);
    }

    [Fact]
    public async Task A_transfer_is_not_refused_because_the_queue_moved_meanwhile()
    {
        await using var centre = await Centre.Open();
        await Second(centre);
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        UnsureStore.Before(centre.Store, $"conversation/{id}", 1, () => centre.Store.BeginEpoch("queue", "second"));
        (await centre.Conversation(id).Transfer("ana", new TransferRequest { QueueId = "second" })).Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task What_flows_over_is_seen_by_its_new_queue_though_the_old_one_cannot_be_told()
    {
        await using var centre = await Centre.Open();
        await Second(centre);
        var id = (await centre.Write("li", "hi")).ConversationId;
        (await Queue(centre, "second").Read()).Waiting.ShouldBe(0);
        UnsureStore.Down(centre.Store, "sales");
        await Queue(centre, "sales").Overtaken(long.MaxValue);
        await centre.Eventually(async () => (await centre.Store.FindConversation(id))!.QueueId == "second");
        await centre.Eventually(async () => (await Queue(centre, "second").Read()).Head.Contains(id));
        UnsureStore.Down(centre.Store, null);
        await Centre.Until(async () => await Waiting(centre, "sales") == 0);
    }

    [Fact]
    public async Task Who_holds_a_place_is_not_turned_away_by_it()
    {
        await using var centre = await Centre.Open(queue => queue with { MaximumLength = 2 });
        var (_, never) = await Slow(centre, "li");
        await centre.Pass(4);
        var (slow, soon) = await Slow(centre, "zhao");
        await centre.Pass(2); // the first place has lapsed
        await centre.Write("qian", "hi");
        soon.SetResult();
        (await centre.Status((await slow).ConversationId)).ShouldBe(ConversationStatus.Queued);
        never.SetResult();
    }

    [Fact]
    public async Task A_queue_that_cannot_be_asked_keeps_its_agents_from_no_other_work()
    {
        await using var centre = await Centre.Open();
        await Second(centre);
        var id = (await centre.Write("li", "hi")).ConversationId;
        (await Queue(centre, "second").Read()).Waiting.ShouldBe(0);
        UnsureStore.Down(centre.Store, "second");
        await Queue(centre, "second").Overtaken(long.MaxValue);
        await centre.SignIn("ana");
        await centre.Accept("ana", id);
        UnsureStore.Down(centre.Store, null);
    }

    private static async Task<(Task<InboundReceipt> Writing, TaskCompletionSource Held)> Slow(Centre centre, string address)
    {
        var held = UnsureStore.Hold(centre.Store, "conversation/");
        var writing = centre.Write(address, "hi");
        await Centre.Until(() => Task.FromResult(UnsureStore.Happened(centre.Store)));
        return (writing, held);
    }

    private static async Task Second(Centre centre)
    {
        var sales = centre.Configuration.Current.Queue("sales")!;
        await centre.Configure([Centre.Row(ConfigurationKinds.Queue, "second", sales with { Id = "second" })]);
        await centre.Configure(
        [
            Centre.Row(ConfigurationKinds.Queue, "sales", sales with { Exits = [new(ExitTrigger.MaximumWait, ExitAction.Queue, "second", 10)] }),
            Centre.Row(ConfigurationKinds.Agent, "ana", Centre.Agent("ana") with { Queues = [new("sales"), new("second")] }),
        ]);
    }

    /// <summary>Null while the queue cannot be asked: what reaches an activation that could not begin fails with it.</summary>
    private static async Task<int?> Waiting(Centre centre, string queueId)
    {
        try
        {
            return (await Queue(centre, queueId).Read()).Waiting;
        }
        catch (StoreUnavailableException)
        {
            return null;
        }
    }

    private static IQueueGrain Queue(Centre centre, string id) => centre.Grains.GetGrain<IQueueGrain>(id);
}
