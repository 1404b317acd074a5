namespace OmniContact.Storage.Reading;

internal static class Paging
{
    /// <summary>Makes a page of rows of which one more than the limit was asked for.</summary>
    public static Page<T> Of<T>(List<T> rows, int limit, Func<T, string> cursorAfter)
    {
        if (rows.Count <= limit) return new(rows, null);
        rows.RemoveRange(limit, rows.Count - limit);
        return new(rows, cursorAfter(rows[^1]));
    }
}
