namespace OmniContact.Server.Desk;

/// <summary>Puts the conversation aside until an instant.</summary>
internal sealed record ParkRequest : OfConversation
{
    public required DateTimeOffset Until { get; init; }
}
