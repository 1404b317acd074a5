using System.Collections.Immutable;

namespace OmniContact.Routing.Matching.Explaining;

/// <summary>One item as a candidate for an agent.</summary>
public sealed record ItemVerdict
{
    public required string ConversationId { get; init; }

    public required MediumClass Class { get; init; }

    /// <summary>Seconds past due: waited - target + credit.</summary>
    public required double Score { get; init; }

    /// <summary>Empty: the agent may have it.</summary>
    public ImmutableArray<RuledOut> RuledOut { get; init; } = [];
}
