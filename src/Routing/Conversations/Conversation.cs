using System.Collections.Immutable;
using OmniContact.Routing.Matching.Explaining;

namespace OmniContact.Routing.Conversations;

/// <summary>
/// One matter of one customer, over all its channels. It changes only through this folder's functions, which return a
/// <see cref="Decision"/>.
/// </summary>
public sealed record Conversation : StoredRecord
{
    public const int MinimumCredit = -3_600;
    public const int MaximumCredit = 86_400;

    public required string Id { get; init; }
    /// <summary>Grows by one with each decision that changes something.</summary>
    public long Version { get; init; }
    public required string CustomerId { get; init; }
    public required string EntryPointId { get; init; }
    public required string Brand { get; init; }
    public string? Language { get; init; }
    /// <summary>The liveliest medium of its open legs.</summary>
    public required Medium Medium { get; init; }
    /// <summary>What it began as; it falls back to it when it is deferred work and no leg is open.</summary>
    public Medium StartMedium { get; init; }
    public ConversationStatus Status { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public required DateTimeOffset ChangedAt { get; init; }
    public ImmutableArray<Leg> Legs { get; init; } = [];
    /// <summary>Number of the last message; the next one is one higher.</summary>
    public long LastMessage { get; init; }
    public ImmutableArray<CreditPart> Credits { get; init; } = [];
    /// <summary>Replaces the sum of the parts while set.</summary>
    public int? SupervisorCredit { get; init; }
    /// <summary>A callback is deferred until then, and live from then on.</summary>
    public DateTimeOffset? DueAt { get; init; }
    /// <summary>Who speaks in state Bot.</summary>
    public string? BotId { get; init; }
    /// <summary>Skill name to level, of the matter itself; its place in a queue carries a copy.</summary>
    public ImmutableDictionary<string, int> RequiredSkills { get; init; } = ImmutableDictionary<string, int>.Empty;
    /// <summary>Its place in a queue; also set while an owner keeps it until another agent takes it over.</summary>
    public Waiting? Waiting { get; init; }

    /// <summary>Who was not to be asked at the place that it left last: nobody who has refused it gets it at the next one inside the back-off.</summary>
    public ImmutableArray<Bar> Bars { get; init; } = [];
    /// <summary>Queue it was taken from, or waits in; kept after acceptance for measures, wrap-up and silence rules.</summary>
    public string? QueueId { get; init; }
    /// <summary>The latest stay in a queue, kept until the next; null for a contact that an agent started.</summary>
    public Segment? Segment { get; init; }
    public string? OwnerId { get; init; }
    public DateTimeOffset? OwnedSince { get; init; }
    /// <summary>Fence by which the owner took it: a repeated accept is recognised by it.</summary>
    public long OwnerFence { get; init; }
    /// <summary>Times of the owner's part; null without an owner.</summary>
    public OwnerWork? Work { get; init; }
    /// <summary>Units that the owner's part costs now (0 while quiet or parked).</summary>
    public int Units { get; init; }
    /// <summary>Units that it costs when it is neither quiet nor parked.</summary>
    public int ActiveUnits { get; init; }
    /// <summary>Who owned it last; preferred when it is reopened, and the owner again when the customer is back during wrap-up.</summary>
    public string? LastOwnerId { get; init; }
    public long Fence { get; init; }
    public Offer? Offer { get; init; }
    /// <summary>Why its latest offer went to that agent; kept while it is open, and in the facts for good.</summary>
    public OfferExplanation? Why { get; init; }
    /// <summary>Waits until the owner shows that they are there; it goes on to others otherwise.</summary>
    public OwnerWait? OwnerWait { get; init; }
    public ImmutableArray<Participant> Participants { get; init; } = [];
    public ImmutableArray<WrapUp> WrapUps { get; init; } = [];
    public Transfer? Transfer { get; init; }
    /// <summary>Transfers since it began or was reopened.</summary>
    public int Hops { get; init; }
    public DateTimeOffset? ParkedUntil { get; init; }
    /// <summary>Put aside until the customer writes; <see cref="ParkedUntil"/> is only the end of it.</summary>
    public bool ParkedForWords { get; init; }
    /// <summary>Came back from aside by itself, and its owner has not spoken since.</summary>
    public Woken? Woken { get; init; }
    /// <summary>The customer's earlier conversation that the first words could not join; null = none.</summary>
    public Relation? Related { get; init; }
    /// <summary>It began on a page that renews its presence: one that is not heard of is gone.</summary>
    public bool HasPage { get; init; }
    /// <summary>The customer's page is gone since then.</summary>
    public DateTimeOffset? AwaySince { get; init; }
    public DateTimeOffset? LastCustomerAt { get; init; }
    public DateTimeOffset? LastAgentAt { get; init; }
    /// <summary>First words of a person to the customer since it began or was reopened.</summary>
    public DateTimeOffset? FirstReplyAt { get; init; }
    /// <summary>First message of the customer that no person has answered yet.</summary>
    public DateTimeOffset? UnansweredSince { get; init; }
    public bool Quiet { get; init; }
    public SilenceStage Silence { get; init; }
    public CloseReason? CloseReason { get; init; }
    public DateTimeOffset? ClosedAt { get; init; }
    /// <summary>Since then the customer may rate the service; a reopened one is asked anew.</summary>
    public DateTimeOffset? RatingAskedAt { get; init; }
    public Rating? Rating { get; init; }
    public string? WrapUpCode { get; init; }
    public string? Category { get; init; }
    /// <summary>What an IVR, a bot or a form collected; shown on top and never asked again.</summary>
    public ImmutableDictionary<string, string> Attributes { get; init; } = ImmutableDictionary<string, string>.Empty;
    public bool Simulated { get; init; }

    /// <summary>Credit in seconds: the supervisor's value, else the sum of the parts, clamped.</summary>
    public int Credit => (int)Math.Clamp(
        SupervisorCredit ?? Credits.Sum(part => (long)part.Seconds), MinimumCredit, MaximumCredit);

    /// <summary>The queue that gave its owner their part: while a transfer waits for somebody to take it, another than <see cref="QueueId"/>.</summary>
    public string? QueueOfPart() => (OwnerId is null ? null : Transfer?.FromQueueId) ?? QueueId;
}
