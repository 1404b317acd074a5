using OmniContact.Routing;
using OmniContact.Routing.Conversations;

namespace OmniContact.Queues;

/// <summary>A conversation as its queue holds it; the latest version wins.</summary>
public sealed record WaitingItem
{
    public required string ConversationId { get; init; }
    public required long Version { get; init; }
    public required Medium Medium { get; init; }
    public required int Credit { get; init; }
    public required Waiting Waiting { get; init; }
    /// <summary>Out with an agent: kept in the queue's length and order, not matched.</summary>
    public bool Offered { get; init; }
    public bool Simulated { get; init; }
}
