using System.Collections.Immutable;
using OmniContact.Routing.Conversations;

namespace OmniContact.Routing.Rules;

/// <summary>What a rule set gives a conversation, and by which rules of which version.</summary>
public sealed record RuleDecision
{
    public required string RuleSetId { get; init; }

    public required long Version { get; init; }

    /// <summary>The rules that applied, in order; empty when only the default did.</summary>
    public ImmutableArray<string> Applied { get; init; } = [];

    public string? QueueId { get; init; }

    public string? BotId { get; init; }

    public ImmutableDictionary<string, int> RequiredSkills { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>One part per rule that gives credit; their sum is clamped by the conversation.</summary>
    public ImmutableArray<CreditPart> Credits { get; init; } = [];

    public string? PreferredAgentId { get; init; }

    public int? PreferredWaitSeconds { get; init; }

    public ImmutableArray<string> Tags { get; init; } = [];

    public ImmutableArray<string> Notes { get; init; } = [];
}
