using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using OmniContact.Routing.Agents;

namespace OmniContact.Routing.Matching;

/// <summary>
/// An agent as a queue knows it: a hint that grants nothing. The highest (<see cref="Epoch"/>, <see cref="Version"/>)
/// wins. A value type, so that a matcher can be told without allocation.
/// </summary>
public readonly record struct AgentStatus
{
    private readonly AgentRoom _room;

    public required string AgentId { get; init; }

    /// <summary>Epoch of the agent's activation.</summary>
    public required long Epoch { get; init; }

    /// <summary>Grows within the epoch.</summary>
    public required long Version { get; init; }

    public required PresenceKind Presence { get; init; }

    /// <summary>Media that the devices and the capacity profile allow, whatever the load.</summary>
    public required MediaSet Ready { get; init; }

    public required AgentRoom Room
    {
        get => _room;
        init => _room = value;
    }

    /// <summary>The later of the end of the last contact and the last change to Available.</summary>
    public required DateTimeOffset IdleSince { get; init; }

    /// <summary>Mean handling time in seconds by medium number; default or not positive = unknown, asked last.</summary>
    public ImmutableArray<double> HandlingSeconds { get; init; }

    /// <summary>When room for the medium is expected, by medium number; null = nobody knows. Default = not computed.</summary>
    public ImmutableArray<DateTimeOffset?> RoomExpectedAt { get; init; }

    /// <summary>
    /// The best reservation by another queue of the agent; null = none. Only items before it are the agent's.
    /// </summary>
    public Reservation? ReservedElsewhere { get; init; }

    /// <summary><see cref="Room"/> where it lies: reading by this copies nothing.</summary>
    [UnscopedRef]
    internal ref readonly AgentRoom RoomInPlace => ref _room;

    public bool SignedIn => Presence != PresenceKind.Offline;
}
