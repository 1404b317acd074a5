using OmniContact.Configuration;
using OmniContact.Queues;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;

namespace OmniContact.Grains.Tests;

public sealed class HungTests
{
    [Fact]
    public async Task An_agent_goes_on_with_other_work_while_a_conversation_does_not_answer()
    {
        await using var centre = await Centre.Open(patience: TimeSpan.FromSeconds(2));
        var first = (await centre.Write("li", "hi")).ConversationId;
        await centre.Pass(1);
        var second = (await centre.Write("zhao", "hi")).ConversationId;
        var held = UnsureStore.Hold(centre.Store, $"conversation/{first}");
        var signing = centre.SignIn("ana");
        await Centre.Until(() => Task.FromResult(UnsureStore.Happened(centre.Store)));
        await centre.Eventually(() => Task.FromResult(signing.IsCompleted));
        await signing;
        await centre.Accept("ana", second);
        held.SetResult();
        await centre.Accept("ana", first);
    }

    [Fact]
    public async Task One_that_says_something_again_is_offered_at_once()
    {
        await using var centre = await Centre.Open(patience: TimeSpan.FromSeconds(2));
        var id = (await centre.Write("li", "hi")).ConversationId;
        var held = UnsureStore.Hold(centre.Store, $"conversation/{id}");
        var signing = centre.SignIn("ana");
        await Centre.Until(() => Task.FromResult(UnsureStore.Happened(centre.Store)));
        await centre.Eventually(() => Task.FromResult(signing.IsCompleted));
        await signing;
        held.SetResult();
        await centre.Write("li", "is anybody there?");
        await Centre.Until(async () => await centre.Status(id) == ConversationStatus.Offered);
    }

    [Fact]
    public async Task What_a_conversation_stored_without_answering_counts_as_the_agents()
    {
        await using var centre = await Centre.Open(patience: TimeSpan.FromSeconds(2));
        await centre.OneAtATime("ana");
        var first = (await centre.Write("li", "hi")).ConversationId;
        await centre.Pass(1);
        var second = (await centre.Write("zhao", "hi")).ConversationId;
        var held = UnsureStore.HoldAnswer(centre.Store, $"conversation/{first}");
        var signing = centre.SignIn("ana");
        await Centre.Until(() => Task.FromResult(UnsureStore.Happened(centre.Store)));
        await Centre.Until(async () => (await centre.Store.FindConversation(first))!.Status == nameof(ConversationStatus.Offered));
        await centre.Eventually(() => Task.FromResult(signing.IsCompleted));
        await signing;
        (await centre.Parts("ana")).ShouldHaveSingleItem().Conversation.Id.ShouldBe(first);
        held.SetResult();
        (await centre.Status(second)).ShouldBe(ConversationStatus.Queued);
        await centre.Accept("ana", first);
    }

    [Fact]
    public async Task An_agent_goes_on_with_the_work_of_other_queues_while_one_does_not_answer()
    {
        await using var centre = await Centre.Open(patience: TimeSpan.FromSeconds(2));
        var sales = centre.Configuration.Current.Queue("sales")!;
        await centre.Configure(
        [
            Centre.Row(ConfigurationKinds.Queue, "slow", sales with { Id = "slow" }),
            Centre.Row(ConfigurationKinds.Agent, "ana", Centre.Agent("ana") with { Queues = [new QueueMembership("sales"), new QueueMembership("slow")] }),
        ]);
        // Before anybody can be asked for what waits: an agent who looks tells all queues, and wakes this one.
        var hung = UnsureStore.Hang(centre.Store, "slow");
        var first = (await centre.Write("li", "hi")).ConversationId;
        var signing = centre.SignIn("ana");
        await Centre.Until(() => Task.FromResult(UnsureStore.Happened(centre.Store)));
        await centre.Eventually(() => Task.FromResult(signing.IsCompleted));
        await signing;
        await centre.Accept("ana", first);
        var second = (await centre.Write("zhao", "hi")).ConversationId;
        await Centre.Until(async () => await centre.Status(second) == ConversationStatus.Offered);
        hung.SetResult();
        await centre.Accept("ana", second);
        await centre.Configure([Centre.Row(ConfigurationKinds.EntryPoint, "web", centre.Configuration.Current.EntryPoint("web")! with { DefaultQueueId = "slow" })]);
        var third = (await centre.Write("wu", "hi")).ConversationId;
        await Centre.Until(async () => await centre.Status(third) == ConversationStatus.Offered);
    }

    [Fact]
    public async Task A_conversation_answers_while_its_queue_does_not()
    {
        await using var centre = await Centre.Open(patience: TimeSpan.FromSeconds(2));
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        var offer = (await centre.Offered("ana", id)).Offer!;
        await centre.Grains.GetGrain<IQueueGrain>("sales").Admit(new() { ConversationId = "c", Medium = Medium.Chat });
        var hung = UnsureStore.Hang(centre.Store, "sales");
        await centre.Pass(6); // its slot lapses
        await Centre.Until(() => Task.FromResult(UnsureStore.Happened(centre.Store)));
        var accepting = centre.Conversation(id).Accept("ana", offer.Fence);
        await Centre.Until(async () => (await centre.Store.FindConversation(id))!.Status == nameof(ConversationStatus.Active));
        await centre.Eventually(() => Task.FromResult(accepting.IsCompleted));
        (await accepting).Refusal.ShouldBeNull();
        hung.SetResult();
        await centre.Eventually(async () => (await centre.Grains.GetGrain<IQueueGrain>("sales").Read()) is { Waiting: 0, Offered: 0 });
    }
}
