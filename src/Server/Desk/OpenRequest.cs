namespace OmniContact.Server.Desk;

/// <summary>Opens a conversation on a workbench.</summary>
internal sealed record OpenRequest : OfConversation
{
    /// <summary>The last message that the reader has; null for none.</summary>
    public long? After { get; init; }
}
