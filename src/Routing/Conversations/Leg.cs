namespace OmniContact.Routing.Conversations;

/// <summary>One channel used in a conversation.</summary>
public sealed record Leg : StoredRecord
{
    public required string Id { get; init; }
    public required string EntryPointId { get; init; }
    public required string Channel { get; init; }
    public required Medium Medium { get; init; }
    /// <summary>The customer's address on the channel.</summary>
    public required string Address { get; init; }
    public required LegState State { get; init; }
    /// <summary>The customer opened it while an owner had the conversation, who has not taken it: it costs the owner nothing yet.</summary>
    public bool AwaitsOwner { get; init; }
    /// <summary>Until when the owner is waited for on a live leg that the customer opened; null once they took it, were waited for, or are another.</summary>
    public DateTimeOffset? OwnerDue { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public DateTimeOffset? EndedAt { get; init; }
}
