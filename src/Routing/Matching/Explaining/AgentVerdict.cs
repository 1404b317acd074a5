using System.Collections.Immutable;

namespace OmniContact.Routing.Matching.Explaining;

/// <summary>One agent as a candidate for an item.</summary>
public sealed record AgentVerdict
{
    public required string AgentId { get; init; }

    /// <summary>Empty: the agent fits.</summary>
    public ImmutableArray<RuledOut> RuledOut { get; init; } = [];

    /// <summary>Skills beyond those required; decides first where the queue asks for it.</summary>
    public required int SpareSkills { get; init; }

    /// <summary>
    /// What the strategy compares, smaller first: used units over capacity, mean handling seconds, levels in the required
    /// skills as a negative sum, or the seconds since the last turn as a negative number; 0 where idle time decides alone.
    /// Infinite values (never a turn, handling time unknown) are null.
    /// </summary>
    public double? Value { get; init; }

    /// <summary>Seconds since the last contact or the change to Available; null before the first status.</summary>
    public double? IdleSeconds { get; init; }
}
