namespace OmniContact.Routing.Conversations.Facts;

/// <summary>An agent owns it from now on.</summary>
public sealed record OwnershipBegan : ConversationFact
{
    public required OwnershipOrigin Origin { get; init; }
    /// <summary>Accepts with a lower one are late.</summary>
    public required long Fence { get; init; }
    public required int Units { get; init; }
    /// <summary>The supervisor or owner who decided it, where one did.</summary>
    public string? By { get; init; }
}
