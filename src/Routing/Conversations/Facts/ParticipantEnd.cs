namespace OmniContact.Routing.Conversations.Facts;

/// <summary>Why an agent takes part no more.</summary>
public enum ParticipantEnd
{
    Left,
    Declined,
    /// <summary>Did not answer the invitation.</summary>
    Lapsed,
    Removed,
    /// <summary>The owner took the invitation back before it was answered.</summary>
    Withdrawn,
    BecameOwner,
    /// <summary>The conversation went to a queue.</summary>
    ConversationMoved,
    Closed,
}
