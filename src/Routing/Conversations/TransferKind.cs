namespace OmniContact.Routing.Conversations;

public enum TransferKind
{
    /// <summary>The owner let go; the conversation is queued.</summary>
    ToQueue,
    /// <summary>The owner keeps it until that agent accepts.</summary>
    ToAgent,
    /// <summary>The owner could not take a new leg in time and keeps it until anybody accepts.</summary>
    PassedOn,
}
