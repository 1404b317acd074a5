using System.Collections.Immutable;

namespace OmniContact.Routing.Queues;

/// <summary>Where an item goes after the queues on its way have been asked.</summary>
public sealed record Placement
{
    public required ExitAction Action { get; init; }
    /// <summary>The queue that admitted it; where a callback or a message is to wait, null = in the queue whose exit it is.</summary>
    public string? QueueId { get; init; }
    /// <summary>The bot, for <see cref="ExitAction.Bot"/>; without one the customer is refused.</summary>
    public string? BotId { get; init; }
    /// <summary>A callback is made then at the earliest: when the queue opens again.</summary>
    public DateTimeOffset? DueAt { get; init; }
    /// <summary>Why it did not stay where it was or went; null when the first queue asked admitted it.</summary>
    public ExitTrigger? Because { get; init; }
    /// <summary>Queues that did not take it or that it left by rule, oldest first.</summary>
    public ImmutableArray<string> CameFrom { get; init; } = [];
}
