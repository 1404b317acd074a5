using System.Collections.Immutable;

namespace OmniContact.Routing.Agents;

/// <summary>
/// An agent's presence: state, devices, and what leads to the next state. It changes only through this folder's functions, which return
/// a <see cref="PresenceDecision"/>. Load is not part of it: that is the sum over the conversations.
/// </summary>
public sealed record PresenceState : StoredRecord
{
    public required string AgentId { get; init; }
    /// <summary>Grows by one with each decision that changes something.</summary>
    public long Version { get; init; }
    public PresenceKind Kind { get; init; }
    /// <summary>Reason code of a break, or why the agent is offline.</summary>
    public string? Reason { get; init; }
    /// <summary>Begin of the present state.</summary>
    public DateTimeOffset Since { get; init; }
    public DateTimeOffset ChangedAt { get; init; }
    public ImmutableArray<AgentDevice> Devices { get; init; } = [];
    /// <summary>A break that is asked for, or approved and waiting for the live work to end.</summary>
    public BreakRequest? PendingBreak { get; init; }
    /// <summary>What somebody else denied the agent last; until another is asked for, or the state changes.</summary>
    public DeniedBreak? DeniedBreak { get; init; }
    /// <summary>Voice and video offers missed in a row.</summary>
    public int VoiceMisses { get; init; }
    /// <summary>Other offers missed in a row.</summary>
    public int TextMisses { get; init; }
    /// <summary>Offers rejected since signing in.</summary>
    public int Rejected { get; init; }
    /// <summary>The last change to Available.</summary>
    public DateTimeOffset? AvailableSince { get; init; }
    public DateTimeOffset? ContactEndedAt { get; init; }
    /// <summary>The last device on which the agent works is gone since then.</summary>
    public DateTimeOffset? LostSince { get; init; }
    /// <summary>What has been released since. It stays at the last stage until all of that work has gone on without the agent.</summary>
    public LossStage Loss { get; init; }
    /// <summary>Choices made at sign-out that have not been carried out yet.</summary>
    public ImmutableArray<OpenWorkChoice> Settling { get; init; } = [];

    /// <summary>The later of the end of the last contact and the last change to Available; the longest idle are asked first.</summary>
    public DateTimeOffset IdleSince =>
        ContactEndedAt is { } ended && (AvailableSince is null || ended > AvailableSince) ? ended : AvailableSince ?? Since;

    public bool SignedIn => Kind != PresenceKind.Offline;

    /// <summary>The agent is there for the work that it has, if not for more.</summary>
    public bool IsAtWork => Kind == PresenceKind.Available && LostSince is null;

    /// <summary>New offers may come: Available, with a device, and no approved break waiting.</summary>
    public bool TakesOffers => IsAtWork && PendingBreak is not { Approved: true };

    /// <summary>Offline, with work that still has to go on elsewhere: it is tried again until it has, whatever fails meanwhile.</summary>
    public bool LetsGo => Kind == PresenceKind.Offline && (Loss != LossStage.None || !Settling.IsEmpty);

    public static PresenceState Initial(string agentId, DateTimeOffset now) => new()
    {
        AgentId = agentId, Since = now.ToUniversalTime(), ChangedAt = now.ToUniversalTime(),
    };
}
