using System.Collections.Immutable;
using OmniContact.Routing.Calendars;
using OmniContact.Routing.Rules;

namespace OmniContact.Routing.Configuration;

/// <summary>Every fault of a configuration as a whole; empty when it may come into force.</summary>
public static class ConfigurationFaults
{
    public static ImmutableArray<Fault> Of(ConfigurationEntities entities) =>
    [
        .. QueueValidation.Faults(entities),
        .. AgentValidation.Faults(entities),
        .. ProfileValidation.Faults(entities),
        .. SiteValidation.Faults(entities),
        .. entities.EntryPoints.Values.SelectMany(point => OfEntryPoint(point, entities)),
        .. entities.Calendars.SelectMany(pair => Under($"calendar/{pair.Key}", CalendarValidation.Faults(pair.Value))),
        .. entities.RuleSets.Values.SelectMany(set => Under($"ruleSet/{set.Id}", RuleSetCompilation.Of(set, World(entities)).Faults)),
    ];

    /// <summary>What rules may name.</summary>
    public static RuleWorld World(ConfigurationEntities entities) => new()
    {
        EntryPoints = [.. entities.EntryPoints.Keys],
        Queues = [.. entities.Queues.Keys],
        Skills = [.. entities.Skills.Keys],
        Agents = [.. entities.Agents.Keys],
    };

    private static IEnumerable<Fault> OfEntryPoint(EntryPoint point, ConfigurationEntities entities)
    {
        var where = $"entryPoint/{point.Id}";
        if (!entities.Queues.ContainsKey(point.DefaultQueueId))
            yield return new Fault($"{where}.defaultQueueId", "unknown-queue", $"there is no queue '{point.DefaultQueueId}'");
        if (point.CalendarId is { } calendar && !entities.Calendars.ContainsKey(calendar))
            yield return new Fault($"{where}.calendarId", "unknown-calendar", $"there is no calendar '{calendar}'");
        if (point.RuleSetId is { } rules && !entities.RuleSets.ContainsKey(rules))
            yield return new Fault($"{where}.ruleSetId", "unknown-rule-set", $"there is no rule set '{rules}'");
        if (point.Brand.Length is 0 or > 64)
            yield return new Fault($"{where}.brand", "out-of-range", $"the brand has {point.Brand.Length} characters; 1 to 64 are allowed");
    }

    private static IEnumerable<Fault> Under(string where, ImmutableArray<Fault> faults) =>
        faults.Select(fault => fault with { Where = $"{where}.{fault.Where}" });
}
