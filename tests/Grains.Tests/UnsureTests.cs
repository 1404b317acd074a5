using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Routing.Agents;
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
}
