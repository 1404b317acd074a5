namespace OmniContact.Routing.Conversations.Facts;

/// <summary>Why it is back.</summary>
public enum UnparkReason
{
    Time,
    Agent,
    Customer,
    /// <summary>It goes on to somebody else.</summary>
    Moved,
}
