namespace OmniContact.Routing.Conversations.Facts;

/// <summary>How an agent came to own a conversation.</summary>
public enum OwnershipOrigin
{
    Offer,
    /// <summary>The agent began the contact.</summary>
    Started,
    TakenOver,
    /// <summary>The owner left a conference.</summary>
    Succeeded,
    /// <summary>The customer came back during wrap-up.</summary>
    CameBack,
    /// <summary>The last owner took up again what was closed.</summary>
    Reopened,
}
