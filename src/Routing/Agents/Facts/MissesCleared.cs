namespace OmniContact.Routing.Agents.Facts;

/// <summary>The agent answered: misses in a row count anew.</summary>
public sealed record MissesCleared : AgentFact
{
    public required bool Voice { get; init; }
}
