using OmniContact.Agents;
using OmniContact.Outbox;
using OmniContact.Queues;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;
using OmniContact.Storage;

namespace OmniContact.Grains.Tests;

public sealed class LostCallTests
{
    [Fact]
    public async Task An_agent_who_could_neither_ask_nor_tell_the_queue_of_new_room_is_offered_what_waits_once_it_can()
    {
        var lost = new LostCalls();
        await using var centre = await Centre.Open(Plain, lost: lost);
        await centre.OneAtATime("ana");
        await centre.SignIn("ana");
        var first = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", first);
        var second = (await centre.Write("zhao", "hi")).ConversationId;
        await Looks(centre); // the queue knows that there is no room
        lost.Lose(nameof(IQueueGrain.ClaimBest), nameof(IQueueGrain.AgentChanged));
        (await centre.Conversation(first).Close("ana", CloseReason.Resolved)).Refusal.ShouldBeNull();
        // The agent has heard of the close and has told the queue in vain.
        await Centre.Until(async () => (await centre.Store.UndeliveredOf($"conversation/{first}", 1)).Count == 0);
        await Looks(centre);
        lost.Lose();
        (await centre.Offered("ana", second)).Role.ShouldBe(AgentRole.Offered);
    }

    [Fact]
    public async Task A_queue_that_was_told_in_vain_is_told_again_before_the_customer_hears_that_it_waits()
    {
        var lost = new LostCalls();
        await using var centre = await Centre.Open(Plain, patience: TimeSpan.FromSeconds(2), lost: lost);
        lost.LoseNext(nameof(IQueueGrain.Put));
        var writing = centre.Write("li", "hi");
        await Centre.Until(() => Task.FromResult(lost.LostIt));
        while (!writing.IsCompleted)
        {
            centre.Time.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Delay(2);
        }
        (await centre.Grains.GetGrain<IQueueGrain>("sales").Read()).Waiting.ShouldBe(1);
    }

    [Fact]
    public async Task A_queue_that_began_elsewhere_and_asked_who_is_there_in_vain_hears_of_a_free_agent_by_itself()
    {
        var lost = new LostCalls();
        await using var centre = await Centre.Open(Plain, lost: lost);
        centre.Silos.Seen(1, gone: false);
        await centre.SignIn("ana");
        lost.Lose(nameof(IAgentGrain.Look));
        var queue = centre.Grains.GetGrain<IQueueGrain>("sales");
        await queue.Overtaken(long.MaxValue);
        await centre.Eventually(async () => (await queue.Read()).Epoch > 1 && lost.Lost > 0);
        lost.Lose();
        var id = (await centre.Write("li", "hi")).ConversationId;
        (await centre.Offered("ana", id)).Role.ShouldBe(AgentRole.Offered);
    }

    [Fact]
    public async Task An_agent_whose_page_renews_at_an_activation_that_was_overtaken_is_found_again()
    {
        await using var centre = await Centre.Open(Plain);
        centre.Silos.Seen(1, gone: false);
        await centre.SignIn("ana");
        var later = await centre.Store.BeginEpoch(Receivers.Agent, "ana");
        await centre.Grains.GetGrain<IQueueGrain>("sales").AgentChanged(StoredStatus.Of(later, null) with { Version = 1, Presence = PresenceKind.Break, HandlingSeconds = [] });
        var id = (await centre.Write("li", "hi")).ConversationId;
        await Should.ThrowAsync<StoreUnavailableException>(() => centre.SignIn("ana", available: false));
        await centre.SignIn("ana", available: false);
        (await centre.Offered("ana", id)).Role.ShouldBe(AgentRole.Offered);
    }

    /// <summary>A close makes room at once, and nobody is kept free for what waits long.</summary>
    private static QueueSettings Plain(QueueSettings queue) => queue with { WrapUp = new WrapUpPolicy { Mode = WrapUpMode.None }, DrainAfterSeconds = null };

    /// <summary>Until the agent's turn that looks for work is over: a look has no answer, what comes after it has one.</summary>
    private static async Task Looks(Centre centre)
    {
        await centre.AgentGrain("ana").Look("sales");
        await centre.SignIn("ana", available: false);
    }
}
