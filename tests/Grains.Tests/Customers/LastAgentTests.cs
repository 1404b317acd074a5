using OmniContact.Customers;
using OmniContact.Routing;

namespace OmniContact.Grains.Tests.Customers;

/// <summary>Who served a customer last, and who did before the conversation that is looked at.</summary>
public sealed class LastAgentTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.UnixEpoch;

    [Fact]
    public void Another_conversation_makes_the_last_agent_the_previous_one_and_a_transfer_does_not()
    {
        var customer = new Customer { Card = new CustomerCard { Id = "c", Name = "Li" }, CreatedAt = Now, ChangedAt = Now };
        customer = CustomerEdits.Apply(customer, Owned("one", "ana", 1));
        customer.Card.PreviousAgentId.ShouldBeNull();
        customer = CustomerEdits.Apply(customer, Owned("two", "bob", 2));
        customer = CustomerEdits.Apply(customer, Owned("two", "cai", 3));
        var card = customer.Card;
        (card.LastAgentId, card.LastAgentConversationId).ShouldBe(("cai", "two"));
        (card.PreviousAgentId, card.PreviousAgentAt).ShouldBe(("ana", Now.AddMinutes(1)));
    }

    private static CustomerFact Owned(string conversationId, string agentId, int minute) => new()
    {
        ConversationId = conversationId, Version = minute, Brand = "shop", Medium = Medium.Chat, OwnerId = agentId, LastActivity = Now.AddMinutes(minute),
    };
}
