namespace OmniContact.Server.Boards;

/// <summary>Lines of a board by id, each with the number of its latest change.</summary>
internal sealed class NumberedLines<T>(Func<T, string> id)
{
    private readonly Dictionary<string, (T Line, long Number)> _lines = [];

    /// <summary>False where it says what it said before.</summary>
    public bool Put(T line, long number)
    {
        if (_lines.TryGetValue(id(line), out var known) && OmniJson.Same(known.Line, line)) return false;
        _lines[id(line)] = (line, number);
        return true;
    }

    /// <summary>What was changed with a later number, by id.</summary>
    public IEnumerable<T> Since(long number) =>
        _lines.Where(line => line.Value.Number > number).OrderBy(line => line.Key, StringComparer.Ordinal).Select(line => line.Value.Line);

    public void Clear() => _lines.Clear();
}
