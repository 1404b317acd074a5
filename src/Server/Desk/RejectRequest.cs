namespace OmniContact.Server.Desk;

/// <summary>Declines the offer with this fencing number.</summary>
internal sealed record RejectRequest : OfConversation
{
    public required long Fence { get; init; }
    public string? Reason { get; init; }
}
