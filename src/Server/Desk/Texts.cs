using System.Collections.Immutable;
using OmniContact.Conversations;
using OmniContact.Routing.Texts;
using OmniContact.Server.Errors;

namespace OmniContact.Server.Desk;

/// <summary>Checks what people write before it goes further.</summary>
internal static class Texts
{
    public const int LongestId = 64;
    public const int LongestReason = 500;
    public const int LongestAttribute = 1000;
    public const int MostAttachments = 20;

    public static string Required(string? value, string field, int longest = LongestId) =>
        string.IsNullOrWhiteSpace(value) ? throw Faulty.Field(422, field, "is missing") : Optional(value, field, longest)!;

    public static string? Optional(string? value, string field, int longest) =>
        value?.Length > longest
            ? throw Faulty.Field(longest == LongestId ? 422 : 413, field, $"has {value.Length} characters; {longest} are allowed")
            : value;

    /// <summary>Named values: so many at most, each with a name.</summary>
    public static void Attributes(ImmutableDictionary<string, string> attributes, int most)
    {
        if (attributes.Count > most) throw Faulty.Field(413, "attributes", $"has {attributes.Count} members; {most} are allowed");
        foreach (var (name, value) in attributes)
        {
            Required(name, "attributes");
            Optional(value, $"attributes.{name}", LongestAttribute);
        }
    }

    /// <summary>No place of a prepared text is left for the customer to read.</summary>
    public static void FilledIn(string text, string field)
    {
        if (Placeholders.In(text) is [var first, ..]) throw Faulty.Field(422, field, $"{{{{{first}}}}} is not filled in; write what belongs there, or take it out");
    }

    /// <summary>Something to store: words within the limit or files, under an id of the sender's own.</summary>
    public static void Check(OutgoingText text, string path)
    {
        Optional(text.Text, $"{path}text", OutgoingText.MaximumLength);
        Optional(text.ClientId, $"{path}clientId", LongestId);
        if (text.Attachments.Length > MostAttachments)
            throw Faulty.Field(413, $"{path}attachments", $"has {text.Attachments.Length} files; {MostAttachments} are allowed");
        if (text.Text.Length == 0 && text.Attachments.IsEmpty) throw Faulty.Field(422, $"{path}text", "is empty");
    }
}
