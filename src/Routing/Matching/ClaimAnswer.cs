using System.Collections.Immutable;
using OmniContact.Routing.Matching.Explaining;

namespace OmniContact.Routing.Matching;

/// <summary>What became of a claim.</summary>
/// <param name="Result">Whether the lease is the agent's.</param>
/// <param name="Why">Why this agent; null when it is not.</param>
/// <param name="Against">What keeps the agent from it, where that is known.</param>
public sealed record ClaimAnswer(ClaimResult Result, OfferExplanation? Why = null, RuledOut? Against = null)
{
    /// <summary>What there was for the agent, claimed or not; null where one item was asked for.</summary>
    public QueueAnswer? Answer { get; init; }

    /// <summary>Those whom the explanation names beside the agent, as the queue knows them.</summary>
    public ImmutableArray<KnownAgent> Others { get; init; } = [];
}
