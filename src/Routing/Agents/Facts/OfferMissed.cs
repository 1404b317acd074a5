namespace OmniContact.Routing.Agents.Facts;

/// <summary>The agent let an offer lapse.</summary>
public sealed record OfferMissed : AgentFact
{
    public required Medium Medium { get; init; }
    public required int InARow { get; init; }
}
