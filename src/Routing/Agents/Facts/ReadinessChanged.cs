namespace OmniContact.Routing.Agents.Facts;

/// <summary>The devices allow other media than before.</summary>
public sealed record ReadinessChanged : AgentFact
{
    public required MediaSet Media { get; init; }
}
