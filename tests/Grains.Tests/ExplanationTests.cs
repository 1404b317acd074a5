using OmniContact.Conversations;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Matching.Explaining;

namespace OmniContact.Grains.Tests;

public sealed class ExplanationTests
{
    [Fact]
    public async Task An_offer_says_why_it_went_to_this_agent_and_keeps_saying_so_after_a_restart()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob", "cid"]);
        await centre.SignIn("ana");
        await centre.Pass(5);
        await centre.SignIn("bob");
        var receipt = await centre.Write("li", "hi");
        await centre.Accept("ana", receipt.ConversationId);
        await centre.Restart();

        var why = (await State(centre, receipt.ConversationId)).Why.ShouldNotBeNull();
        why.Kind.ShouldBe(ClaimKind.Routed);
        why.Winner.AgentId.ShouldBe("ana");
        why.RunnersUp.Select(other => other.AgentId).ShouldBe(["bob"]);
        why.Winner.IdleSeconds!.Value.ShouldBeGreaterThan(why.RunnersUp[0].IdleSeconds!.Value);
        why.RuledOut.ShouldBe([new RuledOutCount(RuledOutBy.Presence, 1)]);
        why.ConfigurationVersion.ShouldBe(centre.Configuration.Current.Version);
        why.Score.Target.ShouldBe(60);
        (await Facts(centre)).OfType<OfferMade>().Single().Explanation!.Score.ShouldBe(why.Score);
    }

    [Fact]
    public async Task It_names_who_would_have_come_first_and_what_stood_in_the_way()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        await centre.SignIn("ana");
        await centre.Pass(1);
        await centre.SignIn("bob");
        var receipt = await centre.Write("li", "hi");
        await centre.Offered("ana", receipt.ConversationId);
        await centre.Pass(21);
        await centre.Accept("bob", receipt.ConversationId);

        var why = (await State(centre, receipt.ConversationId)).Why.ShouldNotBeNull();
        why.Winner.AgentId.ShouldBe("bob");
        why.OthersFit.ShouldBe(0);
        why.RuledOut.Sum(count => count.Agents).ShouldBe(1);
        (await State(centre, receipt.ConversationId)).Offer.ShouldBeNull();
    }

    private static async Task<Conversation> State(Centre centre, string id) =>
        OmniJson.Read<ConversationBody>((await centre.Store.FindConversation(id))!.Body).State;

    private static async Task<IEnumerable<ConversationFact>> Facts(Centre centre) =>
        from row in await centre.Store.FactsAfter(0, 1_000)
        where row.ConversationId is not null
        select OmniJson.Read<ConversationFact>(row.Body);
}
