namespace OmniContact.Routing.Conversations.Facts;

/// <summary>Who wrote to the customer.</summary>
public enum SenderKind
{
    Agent,
    Bot,
    System,
}
