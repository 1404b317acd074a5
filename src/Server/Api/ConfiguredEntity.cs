using System.Collections.Immutable;
using System.Text.Json;
using OmniContact.Server.Privacy;
using OmniContact.Storage.Names;

namespace OmniContact.Server.Api;

/// <summary>Something configured, as its JSON. It is the centre's own, not a customer's: its numbers are not masked, so that what was read can be sent back.</summary>
/// <param name="Kind">Of <see cref="OmniContact.Configuration.ConfigurationKinds"/>.</param>
/// <param name="Id">Among its kind.</param>
/// <param name="Value">As it can be sent back.</param>
/// <param name="Pinyin">How its Chinese name is spelled, for a list that is searched by it; empty without one.</param>
internal sealed record ConfiguredEntity(string Kind, string Id, Unmasked<JsonElement> Value, ImmutableArray<string> Pinyin)
{
    public static ConfiguredEntity Of<T>(string kind, string id, T value)
    {
        var json = JsonSerializer.SerializeToElement(value, OmniJson.Options);
        return new(kind, id, new(json), [.. Names(json).SelectMany(name => Spelling.Of(name)).Distinct()]);
    }

    private static IEnumerable<string> Names(JsonElement value)
    {
        if (value.TryGetProperty("realName", out var real)) yield return real.GetString()!;
        foreach (var name in new[] { "name", "displayName" })
            if (value.TryGetProperty(name, out var text)) yield return text.GetProperty("zh").GetString()!;
    }
}
