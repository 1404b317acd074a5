using OmniContact.Storage.Reading;
using OmniContact.Storage.Text;

namespace OmniContact.Storage.Search;

/// <summary>
/// Finds customers of whom a term begins with the whole text, spaces left out, or for each word of it a term does.
/// A whole term comes before a beginning, the name before its readings before parts and tags, words last.
/// </summary>
internal sealed class CustomerSearch(Database database)
{
    private const string List = "customer-search";
    private const int MostWords = 8;
    private const int BeginningRank = 10;
    private const int WordsRank = 20;

    public async Task<Page<CustomerRow>> Find(string text, string? cursor, int limit, CancellationToken cancel)
    {
        Limits.Check(limit);
        var after = cursor is null ? null : Cursor.Parse(List, cursor, "ntt");
        var whole = Terms.Beginning(CustomerTerms.Squeeze(text));
        if (whole.Length == 0) return new([], null);
        Where values = new();
        var hits = Hits(values, whole, Words(text));
        var page = after is null ? "" : $"WHERE (score, sort_key, id) > ({values.Parameter(after[0])}, {values.Parameter(after[1])}, {values.Parameter(after[2])})";
        var sql = $"""
            SELECT {CustomerRows.Columns}, sort_key, score FROM (
              SELECT {CustomerRows.Columns}, sort_key, MIN(found.score) AS score
              FROM ({hits}) AS found JOIN customers ON customers.id = found.customer_id WHERE deleted = 0
              GROUP BY {CustomerRows.Columns}, sort_key) AS ranked
            {page} ORDER BY score, sort_key, id LIMIT {values.Parameter(limit + 1)}
            """;
        var rows = await database.Rows(
            sql, row => (Customer: CustomerRows.Map(row), SortKey: row.GetString(10), Score: row.GetInt64(11)), values.Values, cancel);
        var found = Paging.Of(rows, limit, last => Cursor.Format(List, last.Score, last.SortKey, last.Customer.Id));
        return new([.. found.Items.Select(item => item.Customer)], found.Next);
    }

    private static string[] Words(string text)
    {
        var words = FoldedText.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 1 and <= MostWords ? [.. words.Select(Terms.Beginning)] : [];
    }

    private static string Hits(Where values, string whole, string[] words)
    {
        var hits = Beginning(values, whole, $"CASE WHEN term = {values.Parameter(whole)} THEN rank ELSE rank + {BeginningRank} END AS score");
        if (words.Length == 0) return hits;
        var parts = words.Select((word, i) => Beginning(values, word, $"{i} AS word"));
        return $"""
            {hits} UNION ALL SELECT customer_id, {WordsRank} FROM ({string.Join(" UNION ALL ", parts)}) AS words
            GROUP BY customer_id HAVING COUNT(DISTINCT word) = {words.Length}
            """;
    }

    // No text of the same beginning sorts after the last code point.
    private static string Beginning(Where values, string term, string column) =>
        $"SELECT customer_id, {column} FROM customer_terms WHERE term >= {values.Parameter(term)} AND term < {values.Parameter(term + "\U0010FFFF")}";
}
