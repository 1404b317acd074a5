namespace OmniContact.Routing.Agents.Facts;

/// <summary>A device is there again before everything was released.</summary>
public sealed record AgentReturned : AgentFact
{
    public required double GoneSeconds { get; init; }
}
