using System.Collections.Immutable;
using OmniContact.Configuration;
using OmniContact.Routing.Configuration;

namespace OmniContact.Server.Api;

/// <summary>The entities of a kind, each written when it is asked for.</summary>
internal static class ConfiguredEntities
{
    /// <summary>Null when there is no such kind.</summary>
    /// <param name="kind">Of <see cref="ConfigurationKinds"/>.</param>
    /// <param name="all">What is in force.</param>
    /// <param name="wanted">Which ids; null = all.</param>
    public static IEnumerable<ConfiguredEntity>? Of(string kind, ConfigurationEntities all, Func<string, bool>? wanted = null) => kind switch
    {
        ConfigurationKinds.Queue => Of(kind, all.Queues, wanted),
        ConfigurationKinds.Agent => Of(kind, all.Agents, wanted),
        ConfigurationKinds.Profile => Of(kind, all.Profiles, wanted),
        ConfigurationKinds.Calendar => Of(kind, all.Calendars, wanted),
        ConfigurationKinds.EntryPoint => Of(kind, all.EntryPoints, wanted),
        ConfigurationKinds.RuleSet => Of(kind, all.RuleSets, wanted),
        ConfigurationKinds.Skill => Of(kind, all.Skills, wanted),
        ConfigurationKinds.Team => Of(kind, all.Teams, wanted),
        ConfigurationKinds.BreakReason => Of(kind, all.BreakReasons, wanted),
        ConfigurationKinds.WrapUpCode => Of(kind, all.WrapUpCodes, wanted),
        ConfigurationKinds.Tier => Of(kind, all.Tiers, wanted),
        ConfigurationKinds.Site => Of(kind, all.Sites, wanted),
        ConfigurationKinds.CannedReply => Of(kind, all.CannedReplies, wanted),
        ConfigurationKinds.WrapUpForm => Of(kind, all.WrapUpForms, wanted),
        ConfigurationKinds.Threshold => Of(kind, all.Thresholds, wanted),
        ConfigurationKinds.Webhook => Of(kind, all.Webhooks, wanted),
        _ => null,
    };

    private static IEnumerable<ConfiguredEntity> Of<T>(string kind, ImmutableDictionary<string, T> entities, Func<string, bool>? wanted) =>
        entities.Where(entity => wanted?.Invoke(entity.Key) != false).OrderBy(entity => entity.Key, StringComparer.Ordinal).Select(entity => ConfiguredEntity.Of(kind, entity.Key, entity.Value));
}
