namespace OmniContact.Server.Desk;

/// <summary>Puts the conversation aside until an instant, or (null) until the customer writes.</summary>
internal sealed record ParkRequest : OfConversation
{
    public required DateTimeOffset? Until { get; init; }
}
