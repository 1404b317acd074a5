using OmniContact.Routing.Matching.Explaining;

namespace OmniContact.Routing.Matching;

public sealed partial class Matcher
{
    private Reasons Reasons => new(_line, _stages);

    private Verdicts Verdicts => new(Settings, _line, Reasons);

    private Explainer Explainer => new(Settings, ConfigurationVersion, _roster, _line, Verdicts);

    /// <summary>
    /// Why the agent has the item that it has just claimed. To be asked in the turn of the claim; looks at each agent once.
    /// </summary>
    public OfferExplanation ExplainClaim(ItemRef item, AgentRef agent, ClaimKind kind, DateTimeOffset now) =>
        new OfferExplainer(Settings, ConfigurationVersion, _roster, _line, Reasons, Verdicts).Explain(item.Entry, _roster[agent.Slot], kind, now);

    /// <summary>What keeps the agent from taking the item by hand; null = nothing does, any more.</summary>
    public RuledOut? WhyNotPulled(ItemRef item, AgentRef agent, DateTimeOffset now) =>
        Reasons.Of(item.Entry, _roster[agent.Slot], now.UtcTicks).FirstOrDefault(reason => Reasons.ForbidPull(reason.By));

    /// <summary>Who is asked for the item and why, or why it still waits. Looks at every agent and allocates.</summary>
    /// <param name="item">Which.</param>
    /// <param name="limit">Candidates listed at most; all are counted.</param>
    /// <param name="now">The clock.</param>
    public ItemExplanation Explain(ItemRef item, int limit, DateTimeOffset now) =>
        Explainer.Explain(item.Entry, BestAgentFor(item, now) is { } best ? _roster[best.Slot] : null, now, limit);

    /// <summary>What the agent gets here and why, or why nothing. Looks at every item and allocates.</summary>
    /// <param name="agent">Who.</param>
    /// <param name="limit">Items listed at most.</param>
    /// <param name="now">The clock.</param>
    public AgentExplanation Explain(AgentRef agent, int limit, DateTimeOffset now) =>
        Explainer.Explain(_roster[agent.Slot], BestItemFor(agent, now).ConversationId, now, limit);

    /// <summary>Items whose wait for this preferred agent still runs: to be ended by their owner when the agent signs off.</summary>
    public IReadOnlyList<string> WaitingFor(AgentRef agent, DateTimeOffset now)
    {
        CatchUp(now.UtcTicks);
        var agentId = IdOf(agent);
        return [.. _line.All
            .Where(item => Line.IsPreferredWait(item, now.UtcTicks) && item.Item.Waiting.Preferred!.AgentId == agentId)
            .Select(item => item.Item.ConversationId)];
    }
}
