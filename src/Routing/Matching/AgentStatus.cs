using System.Collections.Immutable;
using System.Text.Json.Serialization;
using OmniContact.Routing.Agents;

namespace OmniContact.Routing.Matching;

/// <summary>
/// An agent as a queue knows it: a hint that grants nothing. The highest (<see cref="Epoch"/>, <see cref="Version"/>)
/// wins. A value type, so that a matcher can be told without allocation, and no larger than what a processor copies at once.
/// </summary>
public readonly record struct AgentStatus
{
    public required string AgentId { get; init; }

    /// <summary>Epoch of the agent's activation.</summary>
    public required long Epoch { get; init; }

    /// <summary>Grows within the epoch.</summary>
    public required long Version { get; init; }

    public required PresenceKind Presence { get; init; }

    /// <summary>Media that the devices and the capacity profile allow, whatever the load.</summary>
    public required MediaSet Ready { get; init; }

    public required AgentRoom Room { get; init; }

    /// <summary>The later of the end of the last contact and the last change to Available.</summary>
    public required DateTimeOffset IdleSince
    {
        get => new(IdleTicks, TimeSpan.Zero);
        init => IdleTicks = value.UtcTicks;
    }

    /// <summary>Mean handling time in seconds by medium number; default or not positive = unknown, asked last.</summary>
    public ImmutableArray<double> HandlingSeconds { get; init; }

    /// <summary>
    /// The best reservation by another queue of the agent; null = none. Only items before it are the agent's.
    /// </summary>
    public Reservation? ReservedElsewhere { get; init; }

    /// <summary><see cref="IdleSince"/> in UTC ticks.</summary>
    internal long IdleTicks { get; private init; }

    [JsonIgnore]
    public bool SignedIn => Presence != PresenceKind.Offline;
}
