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
        .. BotValidation.Faults(entities),
        .. AgentValidation.Faults(entities),
        .. ProfileValidation.Faults(entities),
        .. SiteValidation.Faults(entities),
        .. NameValidation.Faults(entities),
        .. EntryPointValidation.Faults(entities),
        .. WrapUpFormValidation.Faults(entities),
        .. CannedReplyValidation.Faults(entities),
        .. AlertValidation.Faults(entities),
        .. entities.Teams.Values.SelectMany(team => Ranges.Faults(team, $"team/{team.Id}")
            .Concat(team.QueueIds.SelectMany((queue, i) => References.Queue(queue, entities, $"team/{team.Id}.queueIds[{i}]")))),
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

    private static IEnumerable<Fault> Under(string where, ImmutableArray<Fault> faults) =>
        faults.Select(fault => fault with { Where = $"{where}.{fault.Where}" });
}
