namespace OmniContact.Storage;

/// <summary>
/// The version that all servers of the database know: a number beside the counters, which only grows. It is stored before the first row of
/// that format, in the transaction that makes sure that no older server is there or comes.
/// </summary>
internal static class Agreement
{
    /// <summary>0 where no server has ever begun.</summary>
    public static Task<long> Read(Session session, CancellationToken cancel) =>
        session.Row("SELECT value FROM counters WHERE name = 'version'", row => row.GetInt64(0), [], cancel);

    /// <summary>Raises it as far as it can go, inside a transaction of the caller; says to what.</summary>
    /// <param name="session">In the transaction.</param>
    /// <param name="mine">No further than this.</param>
    /// <param name="free">Keeps servers of a version away until the transaction ends; false: there is one.</param>
    /// <param name="cancel">Ends the try.</param>
    public static async Task<long> Raise(Session session, int mine, Func<long, Task<bool>> free, CancellationToken cancel)
    {
        var agreed = await Read(session, cancel);
        var next = agreed;
        while (next < mine && await free(next)) next++;
        if (next > agreed) await session.Execute(Sql, [next], cancel);
        return next;
    }

    private const string Sql = """
        INSERT INTO counters (name, value) VALUES ('version', $1)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE counters.value < excluded.value
        """;
}
