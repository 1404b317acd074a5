using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using OmniContact.Routing.Conversations;

namespace OmniContact.Routing.Rules;

/// <summary>What a rule gives a conversation. Everything is optional in a rule; the default of a set names a queue or a bot.</summary>
public sealed record RuleOutcome
{
    public string? QueueId { get; init; }

    /// <summary>The bot that speaks first; with a queue too, that is where it hands over.</summary>
    public string? BotId { get; init; }

    /// <summary>Skill to level 1..10, of the item itself; the queue's own come on top.</summary>
    public ImmutableDictionary<string, int> RequiredSkills { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>Seconds of routing age, -3,600..86,400.</summary>
    [Range(Conversation.MinimumCredit, Conversation.MaximumCredit)]
    public int CreditSeconds { get; init; }

    /// <summary>The expert who is tried first.</summary>
    public string? PreferredAgentId { get; init; }

    /// <summary>Longest wait for that agent, 0..3,600; null = as the queue says.</summary>
    [Range(0, 3_600)]
    public int? PreferredWaitSeconds { get; init; }

    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>For the agent: why this one matters. At most 200 characters.</summary>
    public string? Note { get; init; }
}
