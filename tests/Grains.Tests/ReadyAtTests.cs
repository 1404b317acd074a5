using OmniContact.Routing.Conversations;

namespace OmniContact.Grains.Tests;

/// <summary>An offer says since when its item and its agent were both there: its latency counts from then.</summary>
public sealed class ReadyAtTests
{
    [Fact]
    public async Task For_an_agent_who_was_free_it_is_when_the_item_was_committed()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        await centre.Pass(3);
        var before = centre.Time.GetUtcNow();
        var offer = await Offered(centre, "ana", (await centre.Write("li", "hi")).ConversationId);
        offer.ReadyAt.ShouldBe(before);
    }

    [Fact]
    public async Task For_an_item_that_waited_it_is_when_an_agent_became_available()
    {
        await using var centre = await Centre.Open();
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Pass(3);
        var before = centre.Time.GetUtcNow();
        await centre.SignIn("ana");
        (await Offered(centre, "ana", id)).ReadyAt.ShouldBe(before);
    }

    [Fact]
    public async Task For_an_agent_who_was_full_it_is_when_the_end_of_the_contact_before_was_committed()
    {
        await using var centre = await Centre.Open(queue => queue with { WrapUp = new() { Mode = Routing.Queues.WrapUpMode.None } });
        await centre.OneAtATime("ana");
        await centre.SignIn("ana");
        var first = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", first);
        var second = (await centre.Write("zhao", "hi")).ConversationId;
        await centre.Pass(5);
        var before = centre.Time.GetUtcNow();
        (await centre.Conversation(first).Close("ana", CloseReason.Resolved)).Refusal.ShouldBeNull();
        (await Offered(centre, "ana", second)).ReadyAt.ShouldBe(before);
    }

    private static async Task<Offer> Offered(Centre centre, string agentId, string conversationId) => (await centre.Offered(agentId, conversationId)).Offer!;
}
