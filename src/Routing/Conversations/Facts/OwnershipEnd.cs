namespace OmniContact.Routing.Conversations.Facts;

/// <summary>Why an agent's part as owner ended.</summary>
public enum OwnershipEnd
{
    Closed,
    Transferred,
    TakenOver,
    /// <summary>A participant owns it now.</summary>
    Left,
    /// <summary>Given back to the queue by the agent, a supervisor, or because the agent was lost.</summary>
    Requeued,
    /// <summary>Silent for too long.</summary>
    TakenBack,
    /// <summary>Did not come inside the bounded wait.</summary>
    NotThere,
}
