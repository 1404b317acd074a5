namespace OmniContact.Routing.Matching;

/// <summary>
/// An item's place in the order of an agent, comparable over queues when asked for the same instant: class first, then
/// the instant from which it is past due, then enqueue time, then id. The smaller comes first.
/// </summary>
/// <param name="Class">Live before deferred.</param>
/// <param name="DueSince">The asking instant less the score. For live items it does not change with time.</param>
/// <param name="EnqueuedAt">First entry into any queue.</param>
/// <param name="ConversationId">Compared by code unit.</param>
public readonly record struct Rank(MediumClass Class, DateTimeOffset DueSince, DateTimeOffset EnqueuedAt, string ConversationId)
    : IComparable<Rank>
{
    /// <summary>Seconds past due: waited - target + credit.</summary>
    public double Score(DateTimeOffset now) => (now - DueSince).TotalSeconds;

    public bool Before(Rank other) => CompareTo(other) < 0;

    public int CompareTo(Rank other)
    {
        if (Class != other.Class) return Class < other.Class ? -1 : 1;
        if (DueSince != other.DueSince) return DueSince < other.DueSince ? -1 : 1;
        if (EnqueuedAt != other.EnqueuedAt) return EnqueuedAt < other.EnqueuedAt ? -1 : 1;
        return string.CompareOrdinal(ConversationId, other.ConversationId);
    }
}
