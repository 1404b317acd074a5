using OmniContact.Routing.Conversations;

namespace OmniContact.Routing.Rules;

/// <summary>Checks what a rule set names and its bounds; the conditions are checked where they are read.</summary>
internal static class RuleSetValidation
{
    private const int LongestName = 64;
    private const int LongestNote = 200;
    private const int LongestWait = 3600;

    public static void AddFaults(RuleSet set, RuleWorld world, List<Fault> faults)
    {
        if (set.Rules.Length > RuleSet.MostRules)
            faults.Add(new("rules", "too-many-rules", $"the set has {set.Rules.Length} rules; {RuleSet.MostRules} are allowed"));
        foreach (var twice in set.Rules.GroupBy(rule => rule.Id).Where(group => group.Count() > 1))
            faults.Add(new($"rules.{twice.Key}", "id-twice", $"{twice.Count()} rules are called '{twice.Key}'"));
        foreach (var rule in set.Rules)
        {
            if (rule.Id.Length is 0 or > LongestName)
                faults.Add(new($"rules.{rule.Id}.id", "bad-id", $"an id has 1 to {LongestName} characters"));
            AddFaults(rule.Then, $"rules.{rule.Id}.then", world, faults);
        }

        AddFaults(set.Default, "default", world, faults);
        if (set.Default.QueueId is null && set.Default.BotId is null)
            faults.Add(new("default", "no-destination", "the default names neither a queue nor a bot"));
    }

    private static void AddFaults(RuleOutcome outcome, string where, RuleWorld world, List<Fault> faults)
    {
        Known(outcome.QueueId, world.Queues, $"{where}.queueId", "queue");
        Known(outcome.BotId, world.Bots, $"{where}.botId", "bot");
        Known(outcome.PreferredAgentId, world.Agents, $"{where}.preferredAgentId", "agent");
        foreach (var (skill, level) in outcome.RequiredSkills.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Known(skill, world.Skills, $"{where}.requiredSkills.{skill}", "skill");
            Within(level, 1, 10, $"{where}.requiredSkills.{skill}");
        }

        Within(outcome.CreditSeconds, Conversation.MinimumCredit, Conversation.MaximumCredit, $"{where}.creditSeconds");
        Within(outcome.PreferredWaitSeconds ?? 0, 0, LongestWait, $"{where}.preferredWaitSeconds");
        if (outcome.Note?.Length > LongestNote)
            faults.Add(new($"{where}.note", "out-of-range", $"the note has {outcome.Note.Length} characters; {LongestNote} are allowed"));
        foreach (var tag in outcome.Tags.Where(tag => tag.Trim().Length is 0 or > LongestName))
            faults.Add(new($"{where}.tags", "out-of-range", $"the tag '{tag}' does not have 1 to {LongestName} characters"));

        void Known(string? id, IReadOnlySet<string>? all, string place, string kind)
        {
            if (id is not null && all?.Contains(id) == false)
                faults.Add(new(place, $"unknown-{kind}", $"there is no {kind} '{id}'"));
        }

        void Within(int value, int from, int to, string place)
        {
            if (value < from || value > to)
                faults.Add(new(place, "out-of-range", $"{value} is not between {from} and {to}"));
        }
    }
}
