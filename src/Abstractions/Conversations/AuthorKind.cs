namespace OmniContact.Conversations;

public enum AuthorKind
{
    Customer,
    Agent,
    Bot,
    System,
}
