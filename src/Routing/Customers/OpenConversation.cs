namespace OmniContact.Routing.Customers;

/// <summary>Enough of a conversation to decide whether an inbound belongs to it.</summary>
/// <param name="Id">Which.</param>
/// <param name="Brand">Its entry point's.</param>
/// <param name="Medium">How it is held.</param>
/// <param name="LastActivity">When something last happened in it.</param>
/// <param name="Closed">It may still be reopened, but what is open comes first.</param>
/// <param name="RelationKey">Shared with those that it is related to; null = it is the first.</param>
public sealed record OpenConversation(
    string Id, string Brand, Medium Medium, DateTimeOffset LastActivity, bool Closed = false, string? RelationKey = null);
