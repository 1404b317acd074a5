using System.Collections.Immutable;
using System.Text.Json;

namespace OmniContact.Storage;

/// <summary>A list of strings in one text column, as a JSON array.</summary>
internal static class StringList
{
    public static string Format(ImmutableArray<string> items) =>
        items.IsDefaultOrEmpty ? "[]" : JsonSerializer.Serialize(items.AsEnumerable());

    public static ImmutableArray<string> Parse(string text) =>
        text == "[]" ? [] : [.. JsonSerializer.Deserialize<string[]>(text)!];
}
