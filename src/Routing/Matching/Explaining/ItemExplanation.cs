using System.Collections.Immutable;

namespace OmniContact.Routing.Matching.Explaining;

/// <summary>Why an item goes to an agent, or why it still waits.</summary>
public sealed record ItemExplanation
{
    public required string ConversationId { get; init; }

    public required string QueueId { get; init; }

    public required long ConfigurationVersion { get; init; }

    public required DateTimeOffset At { get; init; }

    public required MediumClass Class { get; init; }

    /// <summary>Seconds past due: waited - target + credit.</summary>
    public required double Score { get; init; }

    /// <summary>What is required now: skill name to level.</summary>
    public required ImmutableDictionary<string, int> Needs { get; init; }

    /// <summary>Relaxation steps of the queue that have been reached.</summary>
    public int Step { get; init; }

    /// <summary>Who is asked; null = nobody fits.</summary>
    public string? Chosen { get; init; }

    /// <summary>The chosen one is the item's preferred agent.</summary>
    public bool ChosenAsPreferred { get; init; }

    /// <summary>The agent whom the item keeps from what comes after it.</summary>
    public string? Reserves { get; init; }

    /// <summary>Agents known to the queue.</summary>
    public required int Agents { get; init; }

    /// <summary>How many of them each thing rules out, an agent counted under each that applies.</summary>
    public required ImmutableDictionary<RuledOutBy, int> Counts { get; init; }

    /// <summary>Those that fit, in the order in which they are asked, then the others by id; cut off at the limit.</summary>
    public required ImmutableArray<AgentVerdict> Candidates { get; init; }
}
