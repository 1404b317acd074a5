using System.Collections.Immutable;
using System.Text.Json;
using OmniContact.Storage;

namespace OmniContact.Server.Demo.Centre;

/// <summary>The configuration of the demo centre: <c>centre.json</c> holds lists of entities under their kinds.</summary>
internal static class DemoRows
{
    public static ImmutableArray<ConfigurationRow> All()
    {
        using var centre = DemoData.Open("centre");
        return
        [
            .. centre.RootElement.EnumerateObject().SelectMany(kind => kind.Value.EnumerateArray().Select(entity => Row(kind.Name, entity))),
        ];
    }

    private static ConfigurationRow Row(string kind, JsonElement entity) =>
        new(kind, entity.GetProperty("id").GetString()!, JsonSerializer.Serialize(entity, OmniJson.Options));
}
