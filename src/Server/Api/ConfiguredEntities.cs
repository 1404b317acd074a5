using System.Collections.Immutable;
using OmniContact.Configuration;
using OmniContact.Routing.Configuration;

namespace OmniContact.Server.Api;

/// <summary>The entities of a kind, each written when it is asked for.</summary>
internal static class ConfiguredEntities
{
    /// <summary>Null when there is no such kind.</summary>
    public static IEnumerable<ConfiguredEntity>? Of(string kind, ConfigurationEntities all) => kind switch
    {
        ConfigurationKinds.Queue => Of(kind, all.Queues),
        ConfigurationKinds.Agent => Of(kind, all.Agents),
        ConfigurationKinds.Profile => Of(kind, all.Profiles),
        ConfigurationKinds.Calendar => Of(kind, all.Calendars),
        ConfigurationKinds.EntryPoint => Of(kind, all.EntryPoints),
        ConfigurationKinds.RuleSet => Of(kind, all.RuleSets),
        ConfigurationKinds.Skill => Of(kind, all.Skills),
        ConfigurationKinds.Team => Of(kind, all.Teams),
        ConfigurationKinds.BreakReason => Of(kind, all.BreakReasons),
        ConfigurationKinds.WrapUpCode => Of(kind, all.WrapUpCodes),
        ConfigurationKinds.Tier => Of(kind, all.Tiers),
        ConfigurationKinds.Site => Of(kind, all.Sites),
        ConfigurationKinds.CannedReply => Of(kind, all.CannedReplies),
        _ => null,
    };

    private static IEnumerable<ConfiguredEntity> Of<T>(string kind, ImmutableDictionary<string, T> entities) =>
        entities.OrderBy(entity => entity.Key, StringComparer.Ordinal).Select(entity => ConfiguredEntity.Of(kind, entity.Key, entity.Value));
}
