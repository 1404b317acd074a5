using System.Collections.Immutable;

namespace OmniContact.Routing.Matching.Explaining;

/// <summary>Why an agent gets an item of this queue, or why none.</summary>
public sealed record AgentExplanation
{
    public required string AgentId { get; init; }

    public required string QueueId { get; init; }

    public required long ConfigurationVersion { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The item to claim; null = none.</summary>
    public string? Chosen { get; init; }

    /// <summary>The item that keeps the agent from what comes after it.</summary>
    public string? ReservedFor { get; init; }

    /// <summary>Items in the queue.</summary>
    public required int Items { get; init; }

    /// <summary>The items in their order; cut off at the limit.</summary>
    public required ImmutableArray<ItemVerdict> Candidates { get; init; }
}
