using System.Text.Json.Serialization;

namespace OmniContact.Routing.Conversations.Facts;

/// <summary>
/// Something that happened to a conversation. Facts are stored with the change itself; boards, reports, replay and webhooks are made of
/// them, so each carries what measures need, and nothing personal.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ConversationStarted), "conversation-started")]
[JsonDerivedType(typeof(BotEntered), "bot-entered")]
[JsonDerivedType(typeof(Enqueued), "enqueued")]
[JsonDerivedType(typeof(PlaceLeft), "place-left")]
[JsonDerivedType(typeof(PreferredWaitBegan), "preferred-wait-began")]
[JsonDerivedType(typeof(PreferredWaitEnded), "preferred-wait-ended")]
[JsonDerivedType(typeof(StepReached), "step-reached")]
[JsonDerivedType(typeof(OfferMade), "offer-made")]
[JsonDerivedType(typeof(OfferAccepted), "offer-accepted")]
[JsonDerivedType(typeof(OfferRejected), "offer-rejected")]
[JsonDerivedType(typeof(OfferLapsed), "offer-lapsed")]
[JsonDerivedType(typeof(OfferRescinded), "offer-rescinded")]
[JsonDerivedType(typeof(OwnershipBegan), "ownership-began")]
[JsonDerivedType(typeof(OwnershipEnded), "ownership-ended")]
[JsonDerivedType(typeof(UnitsChanged), "units-changed")]
[JsonDerivedType(typeof(Answered), "answered")]
[JsonDerivedType(typeof(SegmentEnded), "segment-ended")]
[JsonDerivedType(typeof(MessageReceived), "message-received")]
[JsonDerivedType(typeof(MessageSent), "message-sent")]
[JsonDerivedType(typeof(NoteAdded), "note-added")]
[JsonDerivedType(typeof(MessageRecalled), "message-recalled")]
[JsonDerivedType(typeof(LegAdded), "leg-added")]
[JsonDerivedType(typeof(LegChanged), "leg-changed")]
[JsonDerivedType(typeof(MediumChanged), "medium-changed")]
[JsonDerivedType(typeof(OwnerWaitBegan), "owner-wait-began")]
[JsonDerivedType(typeof(OwnerWaitEnded), "owner-wait-ended")]
[JsonDerivedType(typeof(Parked), "parked")]
[JsonDerivedType(typeof(Unparked), "unparked")]
[JsonDerivedType(typeof(TransferStarted), "transfer-started")]
[JsonDerivedType(typeof(TransferEnded), "transfer-ended")]
[JsonDerivedType(typeof(ParticipantInvited), "participant-invited")]
[JsonDerivedType(typeof(ParticipantJoined), "participant-joined")]
[JsonDerivedType(typeof(ParticipantRoleChanged), "participant-role-changed")]
[JsonDerivedType(typeof(ParticipantLeft), "participant-left")]
[JsonDerivedType(typeof(SuccessorNamed), "successor-named")]
[JsonDerivedType(typeof(CustomerReminded), "customer-reminded")]
[JsonDerivedType(typeof(AgentSilenceWarned), "agent-silence-warned")]
[JsonDerivedType(typeof(AgentSilenceAlerted), "agent-silence-alerted")]
[JsonDerivedType(typeof(TakeBackFailed), "take-back-failed")]
[JsonDerivedType(typeof(BecameQuiet), "became-quiet")]
[JsonDerivedType(typeof(QuietEnded), "quiet-ended")]
[JsonDerivedType(typeof(WrapUpBegan), "wrap-up-began")]
[JsonDerivedType(typeof(WrapUpExtended), "wrap-up-extended")]
[JsonDerivedType(typeof(WrapUpEnded), "wrap-up-ended")]
[JsonDerivedType(typeof(CreditChanged), "credit-changed")]
[JsonDerivedType(typeof(AttributesSet), "attributes-set")]
[JsonDerivedType(typeof(ExitTried), "exit-tried")]
[JsonDerivedType(typeof(FlowedOut), "flowed-out")]
[JsonDerivedType(typeof(CustomerAway), "customer-away")]
[JsonDerivedType(typeof(CustomerBack), "customer-back")]
[JsonDerivedType(typeof(CallbackDue), "callback-due")]
[JsonDerivedType(typeof(ConversationClosed), "conversation-closed")]
[JsonDerivedType(typeof(Reopened), "reopened")]
[JsonDerivedType(typeof(RatingAsked), "rating-asked")]
[JsonDerivedType(typeof(Rated), "rated")]
public abstract record ConversationFact
{
    public string ConversationId { get; init; } = "";
    public string CustomerId { get; init; } = "";
    public string EntryPointId { get; init; } = "";
    /// <summary>Of the conversation, after the change.</summary>
    public long Version { get; init; }
    /// <summary>When it took effect: for what a deadline did, the deadline's own instant.</summary>
    public DateTimeOffset At { get; init; }
    /// <summary>The clock of the turn that recorded it; later than <see cref="At"/> by the lateness of the wake.</summary>
    public DateTimeOffset RecordedAt { get; init; }
    public Medium Medium { get; init; }
    public string? QueueId { get; init; }
    public string? AgentId { get; init; }
    public bool Simulated { get; init; }
}
