namespace OmniContact.Routing.Customers;

/// <summary>Enough of an open conversation to decide whether an inbound belongs to it.</summary>
public sealed record OpenConversation(string Id, string Brand, Medium Medium, DateTimeOffset LastActivity);
