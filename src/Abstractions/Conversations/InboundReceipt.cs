namespace OmniContact.Conversations;

/// <summary>What became of an inbound: stored before this is returned.</summary>
public sealed record InboundReceipt
{
    public required string CustomerId { get; init; }
    public required string ConversationId { get; init; }
    /// <summary>Number of the stored message, or 0 when there was none.</summary>
    public long Number { get; init; }
    /// <summary>The provider had delivered it before; this is the first answer.</summary>
    public bool Repeated { get; init; }
}
