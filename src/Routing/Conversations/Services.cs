using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Routing.Conversations;

/// <summary>Which agents' parts a turn has brought to their end: by what they took, queues learn how fast their agents are.</summary>
public static class Services
{
    /// <param name="before">Before the turn: what an agent began, no queue gave. A service is of the medium by which the agent had it.</param>
    /// <param name="facts">Of the turn.</param>
    public static IEnumerable<Service> Ended(Conversation? before, IReadOnlyCollection<ConversationFact> facts)
    {
        if (before?.Segment is null) return [];
        return facts.Select(fact => fact switch
        {
            OwnershipEnded f when !facts.OfType<WrapUpBegan>().Any(began => began.AgentId == f.AgentId) =>
                Of(f, MediumSwitch.Served(before), f.OwnedSeconds - f.RestedSeconds),
            WrapUpEnded { Reason: not WrapUpEnd.CustomerBack, WorkedSeconds: { } worked } f =>
                Of(f, before.WrapUps.FirstOrDefault(one => one.AgentId == f.AgentId)?.Medium ?? f.Medium, worked + f.Seconds),
            _ => null,
        }).OfType<Service>();
    }

    private static Service? Of(ConversationFact fact, Medium medium, double seconds) =>
        fact.QueueId is { } queueId && seconds > 0 ? new Service(queueId, fact.AgentId!, medium, seconds) : null;
}
