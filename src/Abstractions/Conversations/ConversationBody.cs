using OmniContact.Customers;
using OmniContact.Routing.Conversations;
using OmniContact.Routing;

namespace OmniContact.Conversations;

/// <summary>What a conversation's row holds: the state, the customer as known when it last changed, the last words.</summary>
public sealed record ConversationBody : StoredRecord
{
    public required Conversation State { get; init; }
    public required CustomerCard Customer { get; init; }
    public Message? Preview { get; init; }

    /// <summary>The view of a workbench, and for an agent in wrap-up that agent's wrap-up.</summary>
    public ConversationView View(string? agentId = null) => View(State.WrapUps.FirstOrDefault(wrapUp => wrapUp.AgentId == agentId));

    /// <summary>Channel of the latest leg.</summary>
    public string Channel => State.Legs.IsEmpty ? "task" : State.Legs[^1].Channel;

    private ConversationView View(WrapUp? wrapUp) => new()
    {
        Id = State.Id,
        Version = State.Version,
        Customer = Customer,
        EntryPointId = State.EntryPointId,
        Channel = Channel,
        Medium = State.Medium,
        Status = State.Status,
        QueueId = State.Waiting?.QueueId ?? State.QueueId,
        OwnerId = State.OwnerId,
        LastOwnerId = State.LastOwnerId,
        Participants = State.Participants,
        Transfer = State.Transfer,
        ParkedUntil = State.ParkedUntil,
        ParkedForWords = State.ParkedForWords,
        Woken = State.Woken,
        Silence = State.Silence,
        Language = State.Language,
        StartedAt = State.StartedAt,
        EnqueuedAt = State.Waiting?.EnqueuedAt ?? State.Segment?.EnqueuedAt,
        AcceptedAt = wrapUp is null ? State.OwnedSince : wrapUp.AcceptedAt,
        UnansweredSince = State.UnansweredSince,
        ClosedAt = State.ClosedAt,
        CloseReason = State.CloseReason,
        Category = State.Category,
        RatingAskedAt = State.RatingAskedAt,
        Rating = State.Rating,
        Legs = State.Legs,
        LastMessage = State.LastMessage,
        Preview = Preview,
        Credit = State.Credit,
        Attributes = State.Attributes,
        WrapUp = wrapUp,
        Simulated = State.Simulated,
        RelatedTo = State.Related?.To,
        AwaitsOwner = State.OwnerWait is { LegId: null },
        RelationKey = State.Related?.Key ?? State.Id,
    };
}
