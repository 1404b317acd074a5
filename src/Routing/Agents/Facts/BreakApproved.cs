namespace OmniContact.Routing.Agents.Facts;

/// <summary>The break may begin; until the live work ends there are no new offers.</summary>
public sealed record BreakApproved : AgentFact
{
    public required string Reason { get; init; }
    public required string By { get; init; }
}
