using System.Collections.Immutable;
using OmniContact.Routing.Conversations;

namespace OmniContact.Routing.Rules;

/// <summary>Puts outcomes together: the first name stays, skills take the highest level, credits and tags add up.</summary>
internal sealed class DecisionBuilder(RuleSet set)
{
    private RuleDecision _decision = new() { RuleSetId = set.Id, Version = set.Version };

    public void Apply(EntryRule rule)
    {
        Add(rule.Then, $"rule:{rule.Id}");
        _decision = _decision with { Applied = _decision.Applied.Add(rule.Id) };
    }

    public RuleDecision Complete()
    {
        if (_decision.Applied.IsEmpty) Add(set.Default, "rule:default");
        var named = _decision.QueueId is not null || _decision.BotId is not null;
        return _decision with
        {
            QueueId = _decision.QueueId ?? set.Default.QueueId,
            BotId = named ? _decision.BotId : set.Default.BotId,
        };
    }

    private void Add(RuleOutcome outcome, string source) => _decision = _decision with
    {
        QueueId = _decision.QueueId ?? outcome.QueueId,
        BotId = _decision.BotId ?? outcome.BotId,
        RequiredSkills = Highest(_decision.RequiredSkills, outcome.RequiredSkills),
        Credits = outcome.CreditSeconds == 0 ? _decision.Credits : _decision.Credits.Add(new CreditPart(source, outcome.CreditSeconds)),
        PreferredAgentId = _decision.PreferredAgentId ?? outcome.PreferredAgentId,
        PreferredWaitSeconds = _decision.PreferredAgentId is null ? outcome.PreferredWaitSeconds : _decision.PreferredWaitSeconds,
        Tags = [.. _decision.Tags.Union(outcome.Tags)],
        Notes = outcome.Note is { Length: > 0 } note ? _decision.Notes.Add(note) : _decision.Notes,
    };

    private static ImmutableDictionary<string, int> Highest(ImmutableDictionary<string, int> a, ImmutableDictionary<string, int> b)
    {
        foreach (var (skill, level) in b)
            if (a.GetValueOrDefault(skill) < level) a = a.SetItem(skill, level);
        return a;
    }
}
