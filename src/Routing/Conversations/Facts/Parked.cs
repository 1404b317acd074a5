namespace OmniContact.Routing.Conversations.Facts;

/// <summary>Put aside until an instant; costs nothing meanwhile.</summary>
public sealed record Parked : ConversationFact
{
    public required DateTimeOffset Until { get; init; }
    /// <summary>Until the customer writes; <see cref="Until"/> is only the end of it.</summary>
    public bool ForWords { get; init; }
}
