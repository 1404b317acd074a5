namespace OmniContact.Routing.Conversations.Facts;

/// <summary>Put aside until an instant; costs nothing meanwhile.</summary>
public sealed record Parked : ConversationFact
{
    public required DateTimeOffset Until { get; init; }
}
