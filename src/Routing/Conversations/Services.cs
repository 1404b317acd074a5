using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Routing.Conversations;

/// <summary>Which agents' parts a turn has brought to their end: by what they took, queues learn how fast their agents are.</summary>
public static class Services
{
    /// <param name="before">Before the turn: what an agent began, no queue gave.</param>
    /// <param name="facts">Of the turn.</param>
    public static IEnumerable<Service> Ended(Conversation? before, IReadOnlyCollection<ConversationFact> facts)
    {
        if (before?.Segment is null) return [];
        return facts.Select(fact => fact switch
        {
            OwnershipEnded f when !facts.OfType<WrapUpBegan>().Any(began => began.AgentId == f.AgentId) =>
                Of(f, f.OwnedSeconds - f.RestedSeconds),
            WrapUpEnded { Reason: not WrapUpEnd.CustomerBack, WorkedSeconds: { } worked } f => Of(f, worked + f.Seconds),
            _ => null,
        }).OfType<Service>();
    }

    private static Service? Of(ConversationFact fact, double seconds) =>
        fact.QueueId is { } queueId && seconds > 0 ? new Service(queueId, fact.AgentId!, fact.Medium, seconds) : null;
}
