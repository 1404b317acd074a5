namespace OmniContact.Customers;

/// <summary>Changes of a customer; the same reference says that nothing changed.</summary>
internal static class CustomerEdits
{
    public static Customer Apply(Customer customer, CustomerEdit edit)
    {
        var next = customer with
        {
            Card = customer.Card with
            {
                Name = edit.Name ?? customer.Card.Name,
                Tier = edit.Tier ?? customer.Card.Tier,
                Language = edit.Language ?? customer.Card.Language,
                Region = edit.Region ?? customer.Card.Region,
                Tags = edit.Tags ?? customer.Card.Tags,
                DedicatedAgentId = edit.DedicatedAgentId ?? customer.Card.DedicatedAgentId,
                Phone = edit.Phone ?? customer.Card.Phone,
                Email = edit.Email ?? customer.Card.Email,
                Attributes = edit.Attributes ?? customer.Card.Attributes,
            },
            PreferredChannel = edit.PreferredChannel ?? customer.PreferredChannel,
            Notes = edit.Notes ?? customer.Notes,
        };
        return next == customer ? customer : next;
    }

    /// <summary>The last agent is whoever owned last. A repeat changes nothing.</summary>
    public static Customer Apply(Customer customer, CustomerFact fact) =>
        fact.OwnerId is { } owner && (customer.Card.LastAgentAt is not { } at || fact.LastActivity > at)
            ? customer with { Card = Owned(customer.Card, fact.ConversationId) with { LastAgentId = owner, LastAgentAt = fact.LastActivity } }
            : customer;

    /// <summary>Another conversation than before: who was the last agent until now is the previous one.</summary>
    private static CustomerCard Owned(CustomerCard card, string conversationId) => card.LastAgentConversationId == conversationId
        ? card
        : card with { LastAgentConversationId = conversationId, PreviousAgentId = card.LastAgentId, PreviousAgentAt = card.LastAgentAt };
}
