using OmniContact.Routing;

namespace OmniContact.Customers;

/// <summary>A conversation as its customer has to know it; the latest version wins.</summary>
public sealed record CustomerFact
{
    public required string ConversationId { get; init; }
    public required long Version { get; init; }
    public required string Brand { get; init; }
    public required Medium Medium { get; init; }
    public required DateTimeOffset LastActivity { get; init; }
    public string? OwnerId { get; init; }
    public bool Closed { get; init; }
    /// <summary>Shared with the conversations that it is related to; null = it is the first.</summary>
    public string? RelationKey { get; init; }
}
