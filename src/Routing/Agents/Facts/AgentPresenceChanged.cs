namespace OmniContact.Routing.Agents.Facts;

/// <summary>The agent's state is another one from now on.</summary>
public sealed record AgentPresenceChanged : AgentFact
{
    public required PresenceKind From { get; init; }
    public required PresenceKind To { get; init; }
    /// <summary>Reason code of the new state.</summary>
    public string? Reason { get; init; }
    /// <summary>Reason code of the old state.</summary>
    public string? FromReason { get; init; }
    /// <summary>How long the old state lasted.</summary>
    public required double FromSeconds { get; init; }
    /// <summary>Who decided it, when it was not the agent.</summary>
    public string? By { get; init; }
}
