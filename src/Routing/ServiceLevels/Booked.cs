namespace OmniContact.Routing.ServiceLevels;

/// <summary>What one fact, or one span of an agent's time, adds to the figures.</summary>
public sealed record Booked
{
    /// <summary>The instant that decides the interval.</summary>
    public required DateTimeOffset At { get; init; }
    public string? QueueId { get; init; }
    public string? AgentId { get; init; }
    public Medium? Medium { get; init; }
    public bool Simulated { get; init; }
    public required Figures Figures { get; init; }
}
