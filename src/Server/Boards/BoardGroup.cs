using System.Collections.Immutable;
using OmniContact.Queues;
using OmniContact.Routing;
using OmniContact.Routing.Agents;

namespace OmniContact.Server.Boards;

/// <summary>A team, a channel, or all together.</summary>
internal sealed record BoardGroup
{
    public required string Id { get; init; }
    public LocalizedText? Name { get; init; }

    /// <summary>Who waits and who rings somewhere; of a team, in its queues.</summary>
    public required int InLine { get; init; }

    public DateTimeOffset? OldestSince { get; init; }

    /// <summary>When the first of them is, or was, past the target.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>The longest of the waits that somebody who came now would be told.</summary>
    public QueuePosition? Expected { get; init; }

    /// <summary>How many agents are in which state; a channel has none.</summary>
    public ImmutableDictionary<PresenceKind, int>? Agents { get; init; }

    /// <summary>The figures of the day, by measure; those with nothing to divide by are missing.</summary>
    public required ImmutableDictionary<string, double> Measures { get; init; }
}
