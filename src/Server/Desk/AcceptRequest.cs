namespace OmniContact.Server.Desk;

/// <summary>Takes the offer with this fencing number.</summary>
internal sealed record AcceptRequest : OfConversation
{
    public required long Fence { get; init; }
}
