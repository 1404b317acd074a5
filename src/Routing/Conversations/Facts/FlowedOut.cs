using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Conversations.Facts;

/// <summary>It left a queue by rule.</summary>
public sealed record FlowedOut : ConversationFact
{
    /// <summary>Null when a supervisor moved it.</summary>
    public ExitTrigger? Trigger { get; init; }
    public required ExitAction Action { get; init; }
    public string? ToQueueId { get; init; }
}
