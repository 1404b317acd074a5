using OmniContact.Routing.Matching;
using OmniContact.Routing.Matching.Explaining;

namespace OmniContact.Routing.Tests.Matching;

/// <summary>What the matcher says about its decisions is what the reference model finds.</summary>
internal static class Explanations
{
    /// <summary>Who is asked for the item, and what keeps the others from it.</summary>
    public static void Compare(Matcher matcher, ReferenceMatcher reference, ReferenceItem item, DateTimeOffset now)
    {
        var said = matcher.Explain(matcher.FindItem(item.Id)!.Value, 100, now);
        said.Chosen.ShouldBe(reference.BestAgentFor(item.Id, now));
        said.ConfigurationVersion.ShouldBe(matcher.ConfigurationVersion);
        said.Score.ShouldBe(reference.RankOf(item).Score(now), 1e-6);
        said.Step.ShouldBe(reference.StepOf(item));
        said.Candidates.Length.ShouldBe(said.Agents);
        said.Reserves.ShouldBe(reference.ReservedAgent(item.Id));
        foreach (var verdict in said.Candidates)
        {
            var agent = reference.Agents.Single(one => one.Id == verdict.AgentId);
            var could = reference.IsMatchable(item) && !reference.IsAsked(agent) && reference.Fits(item, agent);
            verdict.RuledOut.IsEmpty.ShouldBe(could, $"{agent.Id} for {item.Id}: {string.Join(' ', verdict.RuledOut)}");
        }
    }

    /// <summary>What the agent gets, and what keeps it from the rest.</summary>
    public static void Compare(Matcher matcher, ReferenceMatcher reference, ReferenceAgent agent, DateTimeOffset now)
    {
        var said = matcher.Explain(matcher.FindAgent(agent.Id)!.Value, 100, now);
        said.Chosen.ShouldBe(reference.BestItemFor(agent.Id, now).ItemId);
        foreach (var verdict in said.Candidates)
        {
            var item = reference.Items.Single(one => one.Id == verdict.ConversationId);
            var could = reference.IsMatchable(item) && reference.Fits(item, agent);
            verdict.RuledOut.IsEmpty.ShouldBe(could, $"{item.Id} for {agent.Id}: {string.Join(' ', verdict.RuledOut)}");
        }
    }

    /// <summary>Why a claim was made, in the few words that are kept.</summary>
    public static void Compare(Matcher matcher, ReferenceMatcher reference, string itemId, string agentId, ClaimKind kind, DateTimeOffset now)
    {
        var item = reference.Items.Single(one => one.Id == itemId);
        var others = reference.Agents.Where(one => one.Id != agentId).ToList();
        var fitting = others.Where(one => !reference.IsAsked(one) && reference.Fits(item, one)).ToList();
        var said = matcher.ExplainClaim(matcher.FindItem(itemId)!.Value, matcher.FindAgent(agentId)!.Value, kind, now);
        said.Kind.ShouldBe(kind);
        said.Winner.AgentId.ShouldBe(agentId);
        said.OthersFit.ShouldBe(fitting.Count);
        said.RunnersUp.Select(one => one.AgentId).ShouldBe(reference.Ordered(item, fitting).Take(OfferExplainer.Named).Select(one => one.Id));
        said.RuledOut.Sum(count => count.Agents).ShouldBe(others.Count - fitting.Count);
        said.PassedOver.ShouldAllBe(one => !one.RuledOut.IsEmpty);
        said.PassedOver.Length.ShouldBeLessThanOrEqualTo(OfferExplainer.Named);
        said.Step.ShouldBe(reference.StepOf(item));
        said.Score.Total.ShouldBe(reference.RankOf(item).Score(now), 1e-6);
        said.Score.Class.ShouldBe(reference.RankOf(item).Class);
        var line = reference.Line().Select(one => one.Id).ToList();
        said.Ahead.ShouldBe(line.IndexOf(itemId));
        said.NotTaken.Select(one => one.ConversationId).ShouldBe(line.Take(Math.Min(said.Ahead, OfferExplainer.Named)));
    }
}
