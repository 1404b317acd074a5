using OmniContact.Routing.Conversations.Facts;
using OmniContact.Server.Admin.Checks;

namespace OmniContact.Grains.Tests;

/// <summary>What a turn could not have, because another turn had claimed it or its conversation did not answer, was not passed over.</summary>
public sealed class HeldBackTests
{
    [Fact]
    public async Task An_item_that_rests_because_its_conversation_did_not_answer_is_not_passed_over()
    {
        await using var centre = await Centre.Open(patience: TimeSpan.FromSeconds(2));
        var (first, second, held) = await Hang(centre);
        await centre.Accept("ana", second);
        held.SetResult();
        await centre.Pass(12);
        await centre.Accept("ana", first);
        (await PassedOver(centre)).ShouldBeEmpty();
        (await Offer(centre, second)).HeldBack.ShouldBe([first]);
    }

    [Fact]
    public async Task A_process_that_does_not_know_that_it_rested_does_not_make_it_passed_over()
    {
        await using var centre = await Centre.Open(patience: TimeSpan.FromSeconds(2));
        var (first, second, held) = await Hang(centre);
        await centre.Accept("ana", second);
        held.SetResult();
        await centre.Restart(TimeSpan.FromSeconds(5));
        await centre.SignIn("ana");
        await centre.Accept("ana", first);
        (await PassedOver(centre)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_item_that_another_turn_has_claimed_in_vain_is_not_passed_over()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"], patience: TimeSpan.FromSeconds(2));
        var first = (await centre.Write("li", "hi")).ConversationId;
        await centre.Pass(4);
        var second = (await centre.Write("zhao", "hi")).ConversationId;
        await centre.Pass(4);
        var held = UnsureStore.Hold(centre.Store, $"conversation/{first}");
        var signing = centre.SignIn("ana");
        await Centre.Until(() => Task.FromResult(UnsureStore.Happened(centre.Store)));
        await centre.SignIn("bob");
        await Centre.Until(async () => (await centre.Parts("bob")).Any(part => part.Conversation.Id == second));
        await centre.Eventually(() => Task.FromResult(signing.IsCompleted));
        await signing;
        held.SetResult();
        await centre.Pass(12);
        await Centre.Until(async () => (await Offers(centre)).Any(offer => offer.ConversationId == first));
        (await Offer(centre, second)).HeldBack.ShouldBe([first]);
        (await PassedOver(centre)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_held_back_when_it_speaks_again_or_was_let_go()
    {
        await using var centre = await Centre.Open(patience: TimeSpan.FromSeconds(2));
        var (first, second, held) = await Hang(centre);
        held.SetResult();
        await centre.Accept("ana", second);
        await centre.Write("li", "is anybody there?");
        await centre.Accept("ana", first);
        var third = (await centre.Write("wu", "hi")).ConversationId;
        await centre.Accept("ana", third);
        (await Offer(centre, third)).HeldBack.ShouldBeEmpty();
    }

    /// <summary>The first of two does not answer the only agent, who goes on with the second.</summary>
    private static async Task<(string First, string Second, TaskCompletionSource Held)> Hang(Centre centre)
    {
        var first = (await centre.Write("li", "hi")).ConversationId;
        await centre.Pass(4);
        var second = (await centre.Write("zhao", "hi")).ConversationId;
        await centre.Pass(4);
        var held = UnsureStore.Hold(centre.Store, $"conversation/{first}");
        var signing = centre.SignIn("ana");
        await Centre.Until(() => Task.FromResult(UnsureStore.Happened(centre.Store)));
        await centre.Eventually(() => Task.FromResult(signing.IsCompleted));
        await signing;
        return (first, second, held);
    }

    private static async Task<string[]> PassedOver(Centre centre)
    {
        var rank = new RankOrder(centre.Configuration.Current);
        var facts = await Facts(centre);
        return [.. facts.SelectMany(rank.Take).ToArray(), .. rank.End()];
    }

    private static async Task<OfferMade> Offer(Centre centre, string conversationId) =>
        (await Offers(centre)).First(offer => offer.ConversationId == conversationId);

    private static async Task<OfferMade[]> Offers(Centre centre) => [.. (await Facts(centre)).OfType<OfferMade>()];

    private static async Task<ConversationFact[]> Facts(Centre centre) =>
    [
        .. from row in await centre.Store.FactsAfter(0, 1_000)
           where row.ConversationId is not null && !row.Kind.Contains('.')
           select OmniJson.Read<ConversationFact>(row.Body),
    ];
}
