namespace OmniContact.Architecture.Tests;

/// <summary>The keys of a YAML file in block style, by where they stand.</summary>
internal static class ManifestKeys
{
    /// <summary>Keys that stand twice in the same mapping, with their path.</summary>
    public static string[] Repeated(IEnumerable<string> lines)
    {
        List<(int Indent, string Key)> above = [];
        HashSet<string> seen = [];
        List<string> repeated = [];
        var item = 0;
        foreach (var line in lines)
        {
            if (line == "---") seen.Clear();
            var text = line.TrimStart();
            var indent = line.Length - text.Length;
            for (; text.StartsWith("- ", StringComparison.Ordinal); indent += 2, text = text[2..])
            {
                // Each item of a list is a mapping of its own.
                above.RemoveAll(key => key.Indent >= indent);
                above.Add((indent, $"[{item++}]"));
            }
            if (text.IndexOf(": ", StringComparison.Ordinal) is var colon && (colon < 0 ? text.EndsWith(':') ? text.Length - 1 : -1 : colon) is var end and > 0)
            {
                above.RemoveAll(key => key.Indent >= indent);
                above.Add((indent, text[..end]));
                var path = string.Join('/', above.Select(key => key.Key));
                if (!seen.Add(path)) repeated.Add(path);
            }
        }
        return [.. repeated];
    }
}
