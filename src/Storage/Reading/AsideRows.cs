using System.Data.Common;

namespace OmniContact.Storage.Reading;

/// <summary>Outbox entries that were set aside; an index names them alone, so that few cost little beside many on their way.</summary>
internal static class AsideRows
{
    private const string All = "FROM outbox WHERE dead_because IS NOT NULL";

    public static async Task<DeadLetters> Read(Session session, int most, CancellationToken cancel)
    {
        var count = await session.Row($"SELECT COUNT(*) {All}", row => row.GetInt64(0), [], cancel);
        var oldest = await session.Rows(
            $"SELECT sender, sequence, receiver, kind, dead_at, dead_because {All} ORDER BY COALESCE(dead_at, 0), sender, sequence LIMIT $1", Map, [most], cancel);
        return new DeadLetters(count, [.. oldest]);
    }

    public static Task<int> Resend(Session session, CancellationToken cancel) =>
        session.Execute("UPDATE outbox SET dead_because = NULL, dead_at = NULL WHERE dead_because IS NOT NULL", [], cancel);

    private static DeadLetter Map(DbDataReader row) => new(
        row.GetString(0), row.GetInt64(1), row.GetString(2), row.GetString(3), row.InstantOrNull(4), row.GetString(5));
}
