using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Grains.Tests;

/// <summary>An offer's fact says since when agents could know of the item's place: the check of the order rests on it.</summary>
public sealed class PlaceKnownTests
{
    [Fact]
    public async Task It_is_when_the_item_entered_and_nothing_later()
    {
        await using var centre = await Centre.Open();
        var id = (await centre.Write("li", "hi")).ConversationId;
        var entered = centre.Time.GetUtcNow();
        await centre.Pass(3);
        await centre.Write("li", "are you there?");
        await centre.Pass(3);
        await centre.SignIn("ana");
        await centre.Offered("ana", id);
        (await Offer(centre)).PlaceKnownAt.ShouldBe(entered);
    }

    [Fact]
    public async Task It_is_when_the_item_came_back_from_an_offer()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        var part = await centre.Offered("ana", id);
        await centre.Pass(2);
        (await centre.AgentGrain("ana").Reject(id, part.Offer!.Fence, null)).Refusal.ShouldBeNull();
        var back = centre.Time.GetUtcNow();
        await centre.Pass(2);
        await centre.SignIn("bob");
        await centre.Offered("bob", id, fence: 2);
        (await Offer(centre)).PlaceKnownAt.ShouldBe(back);
    }

    [Fact]
    public async Task Nobody_knows_it_after_a_restart()
    {
        await using var centre = await Centre.Open();
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Restart();
        await centre.SignIn("ana");
        await centre.Offered("ana", id);
        (await Offer(centre)).PlaceKnownAt.ShouldBeNull();
    }

    private static async Task<OfferMade> Offer(Centre centre) =>
        (from row in await centre.Store.FactsAfter(0, 1_000)
         where row.ConversationId is not null
         select OmniJson.Read<ConversationFact>(row.Body)).OfType<OfferMade>().Last();
}
