using System.Collections.Immutable;
using OmniContact.Storage.Backups;
using OmniContact.Storage.Schema;

namespace OmniContact.Storage.Administration;

/// <summary>Counts what is in a database, of the schema that it has.</summary>
internal sealed class Overviews(Database database)
{
    public Task<StoreOverview> Read(CancellationToken cancel) => database.ReadSnapshot(async session =>
    {
        var steps = await Migration.Applied(session, cancel);
        var rows = ImmutableSortedDictionary.CreateBuilder<string, long>(StringComparer.Ordinal);
        foreach (var table in BackupTables.Of(steps[^1].Number)) rows[table] = await Count(session, $"FROM {table}", cancel);
        return new StoreOverview
        {
            Kind = database.Kind,
            Version = (await session.Row(database.VersionSql, row => row.GetString(0), [], cancel))!,
            Bytes = await session.Row(database.BytesSql, row => row.GetInt64(0), [], cancel),
            Steps = [.. steps.Select(step => step.Name)],
            Rows = rows.ToImmutable(),
            Conversations = await ByState(session, cancel),
            UndeliveredEntries = await Count(session, "FROM outbox WHERE dead_because IS NULL", cancel),
            DeadLetters = await Count(session, "FROM outbox WHERE dead_because IS NOT NULL", cancel),
        };
    }, cancel);

    private static Task<long> Count(Session session, string from, CancellationToken cancel) =>
        session.Row($"SELECT COUNT(*) {from}", row => row.GetInt64(0), [], cancel);

    private static async Task<ImmutableSortedDictionary<string, long>> ByState(Session session, CancellationToken cancel)
    {
        var rows = await session.Rows(
            "SELECT status, COUNT(*) FROM conversations GROUP BY status", row => KeyValuePair.Create(row.GetString(0), row.GetInt64(1)), [], cancel);
        return rows.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }
}
