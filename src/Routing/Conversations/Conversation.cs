using System.Collections.Immutable;

namespace OmniContact.Routing.Conversations;

/// <summary>One matter of one customer, over all its channels. Every change goes through <c>ConversationMachine</c>.</summary>
public sealed record Conversation
{
    public const int MinimumCredit = -3_600;
    public const int MaximumCredit = 86_400;

    public required string Id { get; init; }
    public long Version { get; init; }
    public required string CustomerId { get; init; }
    public required string EntryPointId { get; init; }
    public required string Brand { get; init; }
    public string? Language { get; init; }
    public required Medium Medium { get; init; }
    public ConversationStatus Status { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public required DateTimeOffset ChangedAt { get; init; }
    public ImmutableArray<Leg> Legs { get; init; } = [];
    /// <summary>Number of the last message; the next one is one higher.</summary>
    public long LastMessage { get; init; }
    public ImmutableArray<CreditPart> Credits { get; init; } = [];
    /// <summary>Replaces the sum of the parts while set.</summary>
    public int? SupervisorCredit { get; init; }
    public Waiting? Waiting { get; init; }
    /// <summary>Queue it was taken from, or waits in; kept after acceptance for measures, wrap-up and silence rules.</summary>
    public string? QueueId { get; init; }
    public string? OwnerId { get; init; }
    public DateTimeOffset? OwnedSince { get; init; }
    /// <summary>Units that the owner's part costs now (0 while quiet or parked).</summary>
    public int Units { get; init; }
    public long Fence { get; init; }
    public Offer? Offer { get; init; }
    public ImmutableArray<WrapUp> WrapUps { get; init; } = [];
    public int Hops { get; init; }
    public DateTimeOffset? ParkedUntil { get; init; }
    public DateTimeOffset? LastCustomerAt { get; init; }
    public DateTimeOffset? LastAgentAt { get; init; }
    /// <summary>First message of the customer that no person has answered yet.</summary>
    public DateTimeOffset? UnansweredSince { get; init; }
    public bool Quiet { get; init; }
    public CloseReason? CloseReason { get; init; }
    public DateTimeOffset? ClosedAt { get; init; }
    public string? WrapUpCode { get; init; }
    public string? Category { get; init; }
    /// <summary>What an IVR, a bot or a form collected; shown on top and never asked again.</summary>
    public ImmutableDictionary<string, string> Attributes { get; init; } = ImmutableDictionary<string, string>.Empty;
    public bool Simulated { get; init; }

    /// <summary>Credit in seconds: the supervisor's value, else the sum of the parts, clamped.</summary>
    public int Credit => Math.Clamp(
        SupervisorCredit ?? Credits.Sum(part => part.Seconds), MinimumCredit, MaximumCredit);
}
