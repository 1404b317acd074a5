using System.Collections.Immutable;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Routing.Tests.Conversations;

/// <summary>The key fields of a conversation as its facts alone tell them.</summary>
internal sealed record Projection
{
    public ConversationStatus Status { get; init; }
    public Medium Medium { get; init; }
    public string? QueueId { get; init; }
    public string? OwnerId { get; init; }
    public int Units { get; init; }
    public long Fence { get; init; }
    public string? OfferedTo { get; init; }
    public DateTimeOffset? OfferUntil { get; init; }
    public long LastMessage { get; init; }
    public int Credit { get; init; }
    public int Hops { get; init; }
    public bool Quiet { get; init; }
    public CloseReason? CloseReason { get; init; }
    public DateTimeOffset? ParkedUntil { get; init; }
    public DateTimeOffset? EnqueuedAt { get; init; }
    public DateTimeOffset? SegmentAt { get; init; }
    public int Step { get; init; }
    public PreferredAgent? Preferred { get; init; }
    public ImmutableSortedDictionary<string, int> WrapUps { get; init; } = ImmutableSortedDictionary<string, int>.Empty;
    public ImmutableSortedDictionary<string, int> Participants { get; init; } = ImmutableSortedDictionary<string, int>.Empty;
    public ImmutableSortedDictionary<string, LegState> Legs { get; init; } = ImmutableSortedDictionary<string, LegState>.Empty;
    public ImmutableArray<Bar> Bars { get; init; } = [];

    public static Projection Of(Conversation c, DateTimeOffset now) => new()
    {
        Status = c.Status,
        Medium = c.Medium,
        QueueId = c.QueueId,
        OwnerId = c.OwnerId,
        Units = c.Units,
        Fence = c.Fence,
        OfferedTo = c.Offer?.AgentId,
        OfferUntil = c.Offer?.ExpiresAt,
        LastMessage = c.LastMessage,
        Credit = c.Credit,
        Hops = c.Hops,
        Quiet = c.Quiet,
        CloseReason = c.CloseReason,
        ParkedUntil = c.ParkedUntil,
        EnqueuedAt = c.Waiting?.EnqueuedAt,
        SegmentAt = c.Waiting?.SegmentAt,
        Step = c.Waiting?.Step ?? 0,
        Preferred = c.Waiting?.Preferred,
        WrapUps = c.WrapUps.ToImmutableSortedDictionary(w => w.AgentId, w => w.Units),
        Participants = c.Participants.ToImmutableSortedDictionary(p => p.AgentId, p => p.Units),
        Legs = c.Legs.ToImmutableSortedDictionary(l => l.Id, l => l.State),
        Bars = [.. (c.Waiting?.Bars ?? []).Where(bar => bar.Until > now).OrderBy(bar => bar.AgentId, StringComparer.Ordinal)],
    };

    public Projection Without(DateTimeOffset now) => this with
    {
        Bars = [.. Bars.Where(bar => bar.Until > now).OrderBy(bar => bar.AgentId, StringComparer.Ordinal)],
    };

    public Projection After(ConversationFact fact) => (fact switch
    {
        ConversationStarted f => this with
        {
            Credit = f.Credit, Legs = f.LegId is null ? Legs : Legs.Add(f.LegId, f.LegState),
        },
        BotEntered => this with { Status = ConversationStatus.Bot },
        Enqueued f => Placed(f),
        PlaceLeft => OutOfPlace(),
        TransferEnded f => this with { QueueId = f.QueueId },
        PreferredWaitBegan f => this with { Preferred = f.Preferred },
        PreferredWaitEnded => this with { Preferred = null },
        StepReached f => this with { Step = f.Step },
        OfferMade f => this with { Status = ConversationStatus.Offered, Fence = f.Fence, OfferedTo = f.AgentId, OfferUntil = f.ExpiresAt },
        OfferRejected f => OfferOver(f.BarredUntil),
        OfferLapsed f => OfferOver(f.BarredUntil),
        OfferRescinded => OfferOver(null),
        OfferAccepted => OutOfPlace() with { OfferedTo = null, OfferUntil = null },
        OwnershipBegan f => this with { Status = ConversationStatus.Active, OwnerId = f.AgentId, QueueId = f.QueueId, Units = f.Units, Fence = f.Fence },
        OwnershipEnded => this with { OwnerId = null, Units = 0, Quiet = false, ParkedUntil = null },
        UnitsChanged f => this with { Units = f.Units },
        MessageReceived f => this with { LastMessage = f.Number },
        MessageSent f => this with { LastMessage = f.Number },
        NoteAdded f => this with { LastMessage = f.Number },
        LegAdded f => this with { Legs = Legs.Add(f.LegId, f.State) },
        LegChanged f => this with { Legs = Legs.SetItem(f.LegId, f.To) },
        Parked f => this with { Status = ConversationStatus.Parked, ParkedUntil = f.Until, Units = 0, Quiet = false },
        Unparked f => this with { Status = ConversationStatus.Active, ParkedUntil = null, Quiet = f.Reason is UnparkReason.Time or UnparkReason.Moved },
        TransferStarted f => this with { Hops = f.Hops },
        ParticipantJoined { Barged: true } f => this with { Participants = Participants.SetItem(f.AgentId!, f.Units) },
        ParticipantInvited f => this with { Participants = Participants.Add(f.AgentId!, f.Units) },
        ParticipantLeft f => this with { Participants = Participants.Remove(f.AgentId!) },
        BecameQuiet => this with { Quiet = true, Units = 0 },
        QuietEnded f => this with { Quiet = false, Units = f.Units },
        WrapUpBegan f => this with { WrapUps = WrapUps.Add(f.AgentId!, f.Units) },
        WrapUpEnded f => this with { WrapUps = WrapUps.Remove(f.AgentId!) },
        CreditChanged f => this with { Credit = f.After },
        ConversationClosed f => this with { Status = ConversationStatus.Closed, CloseReason = f.Reason },
        Reopened f => this with { CloseReason = null, Hops = f.DuringWrapUp ? Hops : 0 },
        _ => this,
    }) with { Medium = fact.Medium };

    private Projection Placed(Enqueued f) => this with
    {
        Status = f.WhileOwned ? ConversationStatus.Active : ConversationStatus.Queued,
        QueueId = f.QueueId,
        EnqueuedAt = f.EnqueuedAt,
        SegmentAt = f.SegmentAt,
        Preferred = f.Preferred,
        Bars = f.Bars,
        Step = 0,
    };

    private Projection OutOfPlace() => this with { EnqueuedAt = null, SegmentAt = null, Preferred = null, Bars = [], Step = 0 };

    private Projection OfferOver(DateTimeOffset? barredUntil) => this with
    {
        Status = OwnerId is null ? ConversationStatus.Queued : ConversationStatus.Active,
        OfferedTo = null,
        OfferUntil = null,
        Bars = barredUntil is { } until ? [.. Bars.Where(bar => bar.AgentId != OfferedTo), new(OfferedTo!, until)] : Bars,
    };
}
