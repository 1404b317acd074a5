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
        centre.Time.Advance(TimeSpan.FromSeconds(2));
        await signing;
        await centre.Accept("ana", second);
        held.SetResult();
        await centre.Accept("ana", first);
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
        centre.Time.Advance(TimeSpan.FromSeconds(2));
        await signing;
        (await centre.Parts("ana")).ShouldHaveSingleItem().Conversation.Id.ShouldBe(first);
        held.SetResult();
        (await centre.Status(second)).ShouldBe(ConversationStatus.Queued);
        await centre.Accept("ana", first);
    }
}
