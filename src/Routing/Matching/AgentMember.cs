using System.Collections.Immutable;

namespace OmniContact.Routing.Matching;

/// <summary>An agent as configured for one queue.</summary>
public sealed record AgentMember
{
    public required string AgentId { get; init; }

    /// <summary>Skill name to level 1..10.</summary>
    public ImmutableDictionary<string, int> Skills { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>
    /// Wait of an item in this queue, in seconds, from which the agent may have it: 0 for a primary member, the backup's
    /// delay, or the wait of the relaxation step that brings the agent in (the later one where both apply).
    /// </summary>
    public int AfterSeconds { get; init; }

    /// <summary>When the agent last had a turn in this queue, if known; for <c>RoundRobin</c>.</summary>
    public DateTimeOffset? LastTurn { get; init; }
}
