
namespace OmniContact.Routing.Matching.V0;

/// <summary>A waiting item as the reference model holds it.</summary>
internal sealed class ReferenceItem
{
    public required WaitingItem Item { get; set; }
    public string? ClaimedBy { get; set; }
    public DateTimeOffset ClaimedUntil { get; set; }
    /// <summary>Drain: the agent who is reserved for it.</summary>
    public string? Reserves { get; set; }
    public string Id => Item.ConversationId;
}
