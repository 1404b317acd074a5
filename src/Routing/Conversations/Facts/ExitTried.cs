using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Conversations.Facts;

/// <summary>A queue's exit was due and led nowhere: it stays in the queue.</summary>
public sealed record ExitTried : ConversationFact
{
    public required ExitTrigger Trigger { get; init; }
}
