using System.Collections.Immutable;
using System.Text.Json;
using OmniContact.Routing.Configuration;
using OmniContact.Storage;

namespace OmniContact.Server.Api;

/// <summary>What a change set did to one entity: added, changed or removed it.</summary>
internal sealed record EntityDifference(string Kind, string Id, string Was, ImmutableArray<FieldDifference> Fields)
{
    /// <summary>Of the entities that a change names, as they were and as they became, defaults included; kinds that this program does not know are left out.</summary>
    public static ImmutableArray<EntityDifference> Of(ImmutableArray<ConfigurationRow> rows, ConfigurationEntities before, ConfigurationEntities after) =>
    [
        .. from ofKind in rows.GroupBy(row => row.Kind)
           let ids = ofKind.Select(row => row.Id).ToHashSet()
           let had = Values(ofKind.Key, before, ids)
           let has = Values(ofKind.Key, after, ids)
           from id in ids.Order(StringComparer.Ordinal)
           let one = Of(ofKind.Key, id, had.TryGetValue(id, out var was) ? was : null, has.TryGetValue(id, out var now) ? now : null)
           where one is not null
           select one,
    ];

    private static EntityDifference? Of(string kind, string id, JsonElement? before, JsonElement? after) => (before, after) switch
    {
        (null, null) => null,
        (null, _) => new(kind, id, "added", FieldDifference.Between(before, after)),
        (_, null) => new(kind, id, "removed", FieldDifference.Between(before, after)),
        _ => new(kind, id, "changed", FieldDifference.Between(before, after)),
    };

    private static Dictionary<string, JsonElement> Values(string kind, ConfigurationEntities entities, HashSet<string> ids) =>
        ConfiguredEntities.Of(kind, entities, ids.Contains)?.ToDictionary(entity => entity.Id, entity => entity.Value.Value) ?? [];
}
