namespace OmniContact.Routing.Conversations.Facts;

/// <summary>Why after-contact work ended.</summary>
public enum WrapUpEnd
{
    Done,
    Time,
    /// <summary>The customer came back: the agent owns it again.</summary>
    CustomerBack,
    /// <summary>The agent's next part in the same conversation began.</summary>
    Again,
}
