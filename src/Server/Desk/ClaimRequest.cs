namespace OmniContact.Server.Desk;

/// <summary>Takes a waiting conversation out of order (领取).</summary>
internal sealed record ClaimRequest : OfConversation
{
    public required string QueueId { get; init; }
}
