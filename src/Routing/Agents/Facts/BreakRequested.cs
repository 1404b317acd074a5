namespace OmniContact.Routing.Agents.Facts;

/// <summary>The agent asks for a break that cannot begin at once.</summary>
public sealed record BreakRequested : AgentFact
{
    public required string Reason { get; init; }
    public required bool NeedsApproval { get; init; }
}
