namespace OmniContact.Routing.Rules.Language;

/// <summary>A place in a condition as people count: lines and columns from 1, columns in code points.</summary>
internal readonly record struct SourcePlace(int Line, int Column)
{
    public static SourcePlace Of(string source, int at)
    {
        var before = source.AsSpan(0, at);
        var line = 1 + before.Count('\n');
        var (column, start) = (1, before.LastIndexOf('\n') + 1);
        foreach (var _ in before[start..].EnumerateRunes()) column++;
        return new SourcePlace(line, column);
    }
}
