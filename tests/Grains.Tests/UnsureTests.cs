using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Idempotency;
using OmniContact.Queues;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing;
using OmniContact.Storage;

namespace OmniContact.Grains.Tests;

public sealed class UnsureTests
{
    [Fact]
    public async Task An_agent_whose_commit_was_not_answered_goes_on_from_what_is_stored()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        UnsureStore.LoseAnswer(centre.Store, "agent/ana");
        var tea = new PresenceRequest { Kind = PresenceKind.Break, Reason = "tea" };
        await Should.ThrowAsync<StoreUnavailableException>(() => centre.AgentGrain("ana").SetPresence(tea));
        var presence = await centre.AgentGrain("ana").Read();
        (presence.Kind, presence.Reason).ShouldBe((PresenceKind.Break, "tea"));
    }

    [Fact]
    public async Task A_message_whose_commit_was_not_answered_is_there_once_after_it_is_sent_again()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        UnsureStore.LoseAnswer(centre.Store, $"conversation/{id}");
        var text = new OutgoingText { Text = "hello", ClientId = "one" };
        await Should.ThrowAsync<StoreUnavailableException>(() => centre.Conversation(id).Send("ana", text));
        (await centre.Conversation(id).Send("ana", text)).Value!.Text.ShouldBe("hello");
        (await centre.Conversation(id).MessagesAfter(0, 100)).Count(message => message.Text == "hello").ShouldBe(1);
    }

    [Fact]
    public async Task A_message_that_is_sent_again_after_its_author_lost_the_conversation_gets_the_first_answer()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        var text = new OutgoingText { Text = "hello", ClientId = "one" };
        var first = (await centre.Conversation(id).Send("ana", text)).Value!;
        (await centre.Conversation(id).Requeue("ana", null)).Refusal.ShouldBeNull();
        (await centre.Conversation(id).Send("ana", text)).Value!.Number.ShouldBe(first.Number);
        (await centre.Conversation(id).Send("ana", text with { ClientId = "two" })).Refusal.ShouldNotBeNull();
    }

    [Fact]
    public async Task Two_agents_of_one_conversation_may_give_their_messages_the_same_id()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bo"]);
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        await centre.Conversation(id).Send("ana", new OutgoingText { Text = "I am Ana", ClientId = "m1" });
        await centre.SignIn("bo");
        await centre.Conversation(id).Transfer("ana", new TransferRequest { AgentId = "bo" });
        await centre.Accept("bo", id);
        (await centre.Conversation(id).Send("bo", new OutgoingText { Text = "I am Bo", ClientId = "m1" })).Value!.Text.ShouldBe("I am Bo");
    }

    [Fact]
    public async Task An_agent_whose_offer_was_not_answered_is_offered_nothing_beyond_capacity()
    {
        await using var centre = await Centre.Open();
        await centre.OneAtATime("ana");
        var first = (await centre.Write("li", "hi")).ConversationId;
        await centre.Pass(1);
        var second = (await centre.Write("zhao", "hi")).ConversationId;
        UnsureStore.LoseAnswer(centre.Store, $"conversation/{first}");
        await Should.ThrowAsync<StoreUnavailableException>(() => centre.SignIn("ana"));
        for (var i = 0; i < 3; i++)
        {
            await centre.Pass(3);
            await centre.SignIn("ana", available: false); // as her page does
        }
        (await centre.Status(first), await centre.Status(second)).ShouldBe((ConversationStatus.Offered, ConversationStatus.Queued));
        await centre.Accept("ana", first);
    }

    [Fact]
    public async Task A_customer_whose_first_message_was_not_answered_goes_on_in_the_same_conversation()
    {
        await using var centre = await Centre.Open();
        await centre.Write("li", "before", channel: "mail", medium: Medium.Email); // the customer is known
        UnsureStore.LoseAnswer(centre.Store, "conversation/");
        await Should.ThrowAsync<StoreUnavailableException>(() => centre.Write("li", "hi", "one"));
        var again = await centre.Write("li", "hi", "one");
        var next = await centre.Write("li", "are you there?", "two");
        (again.Repeated, next.ConversationId).ShouldBe((true, again.ConversationId));
    }

    [Fact]
    public async Task A_contact_whose_commit_was_not_answered_is_served_though_the_store_stays_away()
    {
        await using var centre = await Centre.Open();
        UnsureStore.LoseAnswer(centre.Store, "conversation/");
        await Should.ThrowAsync<StoreUnavailableException>(() => centre.Write("li", "hi"));
        var id = (await centre.Store.ConversationsInQueue("sales")).ShouldHaveSingleItem().Id;
        UnsureStore.LoseNext(centre.Store, nameof(IStore.FindConversation));
        await centre.Eventually(() => Task.FromResult(UnsureStore.Happened(centre.Store)));
        await centre.SignIn("ana");
        await centre.Accept("ana", id);
    }

    [Fact]
    public async Task A_queue_learns_of_a_change_whose_commit_was_not_answered()
    {
        await using var centre = await Centre.Open();
        var first = (await centre.Write("li", "hi")).ConversationId;
        await centre.Pass(1);
        var second = (await centre.Write("zhao", "hi")).ConversationId;
        UnsureStore.LoseAnswer(centre.Store, $"conversation/{second}");
        await Should.ThrowAsync<StoreUnavailableException>(() => centre.Conversation(second).SetCredit("sue", 100));
        await centre.Conversation(second).Read();
        await centre.Eventually(async () => (await centre.Grains.GetGrain<IQueueGrain>("sales").Read()).Head.SequenceEqual([second, first]));
    }

    [Fact]
    public async Task A_commit_that_takes_longer_than_its_slot_makes_no_queue_too_long()
    {
        await using var centre = await Centre.Open(queue => queue with { MaximumLength = 1 });
        var held = UnsureStore.Hold(centre.Store, "conversation/");
        var slow = centre.Write("li", "hi");
        await Centre.Until(() => Task.FromResult(UnsureStore.Happened(centre.Store)));
        await centre.Pass(6);
        var second = (await centre.Write("zhao", "hi")).ConversationId;
        held.SetResult();
        (await centre.Status((await slow).ConversationId), await centre.Status(second)).ShouldBe((ConversationStatus.Closed, ConversationStatus.Queued));
        (await centre.Store.ConversationsInQueue("sales")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_break_that_waits_for_the_end_of_a_contact_begins_though_the_store_was_away_just_then()
    {
        await using var centre = await Centre.Open(queue => queue with { WrapUp = new() { Mode = Routing.Queues.WrapUpMode.None } });
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        (await centre.AgentGrain("ana").SetPresence(new() { Kind = PresenceKind.Break, Reason = "tea" })).Value!.PendingBreak.ShouldBe("tea");
        UnsureStore.Lose(centre.Store, "agent/ana");
        await centre.Conversation(id).Close("ana", CloseReason.Resolved);
        await Centre.Until(() => Task.FromResult(UnsureStore.Happened(centre.Store)));
        await centre.SignIn("ana", available: false);
        await centre.Eventually(async () => (await centre.AgentGrain("ana").Read()).Kind == PresenceKind.Break);
    }

    [Fact]
    public async Task A_request_that_was_carried_out_meanwhile_is_not_answered_with_what_was_not_stored()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        IdempotentCall.Begin("conversation", "key", "hash");
        var first = (await centre.Conversation(id).Send("ana", new OutgoingText { Text = "hello" })).Value!;
        await Should.ThrowAsync<StoreUnavailableException>(() => centre.Conversation(id).Send("ana", new OutgoingText { Text = "hello" }));
        IdempotentCall.End();
        (await centre.Conversation(id).Send("ana", new OutgoingText { Text = "next" })).Value!.Number.ShouldBe(first.Number + 1);
    }
}
