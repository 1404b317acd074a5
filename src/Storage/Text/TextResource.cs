namespace OmniContact.Storage.Text;

/// <summary>Reads a table that is embedded in this assembly.</summary>
internal static class TextResource
{
    /// <summary>The lines that are not comments.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using StreamReader text = new(typeof(TextResource).Assembly.GetManifestResourceStream($"OmniContact.Storage.Text.{name}")!);
        while (text.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }
}
