namespace OmniContact.Routing.Agents.Facts;

/// <summary>The agent did not return in time: this part of the work goes on without them.</summary>
public sealed record WorkReleased : AgentFact
{
    public required LossStage Stage { get; init; }
    public required double GoneSeconds { get; init; }
}
