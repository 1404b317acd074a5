using OmniContact.Routing;

namespace OmniContact.Queues;

/// <summary>The best item of a queue for an agent, with what the agent compares over all its queues.</summary>
public sealed record Candidate
{
    public required string ConversationId { get; init; }
    public required string QueueId { get; init; }
    public required long QueueEpoch { get; init; }
    public required Medium Medium { get; init; }
    public required MediumClass Class { get; init; }
    /// <summary>Seconds past due: waited - target + credit.</summary>
    public required double Score { get; init; }
    public required DateTimeOffset EnqueuedAt { get; init; }
    /// <summary>The item prefers this agent and waits for nobody else.</summary>
    public bool Preferred { get; init; }
    public string? Explanation { get; init; }
}
