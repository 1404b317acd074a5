namespace OmniContact.Routing.Conversations;

public enum ConversationStatus
{
    New,
    Bot,
    Queued,
    Offered,
    Active,
    Parked,
    Closed,
}
