namespace OmniContact.Routing.Agents.Facts;

/// <summary>The break was not approved, or was called off.</summary>
public sealed record BreakDenied : AgentFact
{
    public required string Reason { get; init; }
    public required string By { get; init; }
}
