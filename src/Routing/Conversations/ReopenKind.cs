namespace OmniContact.Routing.Conversations;

/// <summary>What a customer's message means for a conversation that may be closed.</summary>
public enum ReopenKind
{
    /// <summary>It is open.</summary>
    NotClosed,
    /// <summary>Thanks or goodbye shortly after closing: kept, and it stays closed.</summary>
    ClosingWords,
    /// <summary>The last owner is in wrap-up: theirs again at once.</summary>
    SameOwner,
    /// <summary>It goes to a queue, where the last owner is preferred; the queue has to admit it first.</summary>
    ToQueue,
    /// <summary>Too late, spam, or no agent ever had it: it stays closed, and a new one begins.</summary>
    Over,
}
