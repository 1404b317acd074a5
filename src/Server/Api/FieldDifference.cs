using System.Collections.Immutable;
using System.Text.Json;
using OmniContact.Server.Privacy;

namespace OmniContact.Server.Api;

/// <summary>One field that is not what it was.</summary>
/// <param name="Field">Its place, with dots (<c>media.chat.targetSeconds</c>); a list is one field.</param>
/// <param name="Before">Null = it was not there.</param>
/// <param name="After">Null = it is not there any more.</param>
internal sealed record FieldDifference(string Field, Unmasked<JsonElement>? Before, Unmasked<JsonElement>? After)
{
    /// <summary>In the order of what is there now, then what is gone.</summary>
    public static ImmutableArray<FieldDifference> Between(JsonElement? before, JsonElement? after) => [.. At("", before, after)];

    private static IEnumerable<FieldDifference> At(string field, JsonElement? before, JsonElement? after)
    {
        if ((before ?? after)?.ValueKind != JsonValueKind.Object || (after ?? before)?.ValueKind != JsonValueKind.Object)
            return before is { } was && after is { } now && JsonElement.DeepEquals(was, now) ? [] : [new(field, Kept(before), Kept(after))];
        return Names(after).Union(Names(before)).SelectMany(name => At(field.Length == 0 ? name : $"{field}.{name}", Member(before, name), Member(after, name)));
    }

    private static IEnumerable<string> Names(JsonElement? value) => value?.EnumerateObject().Select(member => member.Name) ?? [];

    private static JsonElement? Member(JsonElement? value, string name) => value is { } there && there.TryGetProperty(name, out var member) ? member : null;

    private static Unmasked<JsonElement>? Kept(JsonElement? value) => value is { } there ? new(there) : null;
}
