namespace OmniContact.Routing.Texts;

/// <summary>What is wrong with a canned reply, whoever it belongs to.</summary>
public static class CannedReplyFaults
{
    /// <param name="reply">As it is to be.</param>
    /// <param name="where">Before each place: nothing, or a path that ends with a dot.</param>
    public static IEnumerable<Fault> Of(CannedReply reply, string where) =>
    [
        .. Text(reply.Name, CannedReply.LongestName, $"{where}name"),
        .. Text(reply.Body, CannedReply.LongestBody, $"{where}body"),
        .. Shortcut(reply.Shortcut, $"{where}shortcut"),
        .. Placeholders.In(reply.Body.Zh).Union(Placeholders.In(reply.Body.En)).Where(name => !Placeholders.IsKnown(name))
            .Select(name => new Fault($"{where}body", "unknown-placeholder", $"{{{{{name}}}}} is not known; known are {string.Join(", ", Placeholders.Named)} and {Placeholders.Attribute}NAME")),
    ];

    private static IEnumerable<Fault> Text(LocalizedText text, int longest, string where)
    {
        if (string.IsNullOrWhiteSpace(text.Zh) && string.IsNullOrWhiteSpace(text.En)) yield return new Fault(where, "empty", "is empty in both languages");
        var length = Math.Max(text.Zh.Length, text.En.Length);
        if (length > longest) yield return new Fault(where, "out-of-range", $"has {length} characters; {longest} are allowed");
    }

    private static IEnumerable<Fault> Shortcut(string shortcut, string where)
    {
        if (shortcut.Length > CannedReply.LongestShortcut)
            yield return new Fault(where, "out-of-range", $"has {shortcut.Length} characters; {CannedReply.LongestShortcut} are allowed");
        if (shortcut.Any(char.IsWhiteSpace)) yield return new Fault(where, "not-a-word", "has a space in it");
    }
}
