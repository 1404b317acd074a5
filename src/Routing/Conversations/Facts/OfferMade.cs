using System.Collections.Immutable;
using System.Text.Json.Serialization;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Matching.Explaining;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Conversations.Facts;

/// <summary>An agent holds a lease on it.</summary>
public sealed record OfferMade : ConversationFact
{
    public const int MostHeldBack = 32;

    public required long Fence { get; init; }
    public required OfferMode Mode { get; init; }
    public required OfferOrigin Origin { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }
    /// <summary>When the agent's turn began.</summary>
    public required DateTimeOffset TurnAt { get; init; }
    /// <summary>
    /// When the last change of this item's place (entry, credit, step, medium) was acknowledged: agents whose turn began earlier
    /// could not know of it. Null when that was another process's doing.
    /// </summary>
    public DateTimeOffset? PlaceKnownAt { get; init; }
    /// <summary>Since when both were there: the later of the commit that gave the item its place and the one that gave the agent room; null when nobody knows.</summary>
    public DateTimeOffset? ReadyAt { get; init; }
    public required long ConfigurationVersion { get; init; }
    public required int Units { get; init; }
    /// <summary>In this queue so far.</summary>
    public required double WaitSeconds { get; init; }
    /// <summary>The supervisor, when it was assigned by one.</summary>
    public string? By { get; init; }
    /// <summary>Why this agent; null when the queue did not say.</summary>
    public OfferExplanation? Explanation { get; init; }
    /// <summary>What the agent's turn went by; null when it was taken by hand, and where an earlier release stored it.</summary>
    public AgentTurn? Turn { get; init; }

    /// <summary>
    /// What the agent's turn could not have of its queue: another turn had just claimed it, or it rested because its conversation had not
    /// answered. At most <see cref="MostHeldBack"/>; when there are as many, there may be more.
    /// </summary>
    [JsonIgnore]
    public ImmutableArray<string> HeldBack => Turn?.Answers.FirstOrDefault(answer => answer.QueueId == QueueId)?.Seen?.HeldBack ?? [];
}
