using OmniContact.Routing.Conversations;

namespace OmniContact.Routing.Matching;

/// <summary>A conversation as its queue holds it; the latest version wins.</summary>
public sealed record WaitingItem
{
    public required string ConversationId { get; init; }
    public required long Version { get; init; }
    public required Medium Medium { get; init; }
    /// <summary>Seconds of routing age, as clamped by the conversation.</summary>
    public required int Credit { get; init; }
    public required Waiting Waiting { get; init; }
    /// <summary>A callback is nobody's before this, and live from then on.</summary>
    public DateTimeOffset? DueAt { get; init; }
    /// <summary>Out with an agent: kept in the queue's length and order, not matched.</summary>
    public bool Offered { get; init; }
    public bool Simulated { get; init; }

    /// <summary>Nothing that decides whom it goes to, and when, differs.</summary>
    public bool HasPlaceOf(WaitingItem other) =>
        (Medium, Credit, DueAt, Offered) == (other.Medium, other.Credit, other.DueAt, other.Offered)
        && Waiting.HasPlaceOf(other.Waiting);
}
