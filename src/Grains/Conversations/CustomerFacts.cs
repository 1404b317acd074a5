using OmniContact.Customers;
using OmniContact.Routing.Conversations;

namespace OmniContact.Conversations;

/// <summary>What the customer's grain has to know: ownership, opening and closing.</summary>
internal static class CustomerFacts
{
    public static CustomerFact? Of(Conversation? before, Conversation after)
    {
        if (before is not null && before.OwnerId == after.OwnerId && IsClosed(before) == IsClosed(after)) return null;
        return new CustomerFact
        {
            ConversationId = after.Id,
            Version = after.Version,
            Brand = after.Brand,
            Medium = after.Medium,
            LastActivity = after.ChangedAt,
            OwnerId = after.OwnerId,
            Closed = IsClosed(after),
            RelationKey = after.Related?.Key,
        };
    }

    private static bool IsClosed(Conversation conversation) => conversation.Status == ConversationStatus.Closed;
}
