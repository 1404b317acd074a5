namespace OmniContact.Routing.Conversations;

/// <summary>Why a conversation entered a queue.</summary>
public enum EntryReason
{
    First,
    Overflow,
    Transfer,
    /// <summary>The owner gave it back, was lost, or did not come in time.</summary>
    Requeue,
    /// <summary>The agent was silent for too long.</summary>
    TakenBack,
    Reopened,
}
