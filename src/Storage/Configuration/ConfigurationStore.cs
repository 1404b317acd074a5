using OmniContact.Storage.Reading;

namespace OmniContact.Storage.Configuration;

internal sealed class ConfigurationStore(Database database) : IConfigurationStore
{
    // The bodies are most of it: they are read once and go straight out, neither set aside nor sorted.
    private const string LoadSql = """
        SELECT kind, id, body, format FROM configuration_rows AS standing
        WHERE version <= $1 AND body IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM configuration_rows AS later
          WHERE later.kind = standing.kind AND later.id = standing.id AND later.version > standing.version AND later.version <= $1)
        """;

    private const string RemovedSql = """
        SELECT last.kind, last.id, last.body, last.format FROM configuration_rows AS gone
        JOIN configuration_rows AS last ON last.kind = gone.kind AND last.id = gone.id AND last.version = (
          SELECT MAX(version) FROM configuration_rows AS stood WHERE stood.kind = gone.kind AND stood.id = gone.id AND stood.body IS NOT NULL)
        WHERE gone.kind = $1 AND gone.body IS NULL AND NOT EXISTS (
          SELECT 1 FROM configuration_rows AS later WHERE later.kind = gone.kind AND later.id = gone.id AND later.version > gone.version)
        ORDER BY last.id
        """;

    // A writer that comes second finds another current version, or waits and then finds the number taken.
    private const string ClaimSql = """
        INSERT INTO configuration_changes (version, at, author, note)
        SELECT CAST($1 AS BIGINT) + 1, $2, $3, $4 FROM (SELECT COALESCE(MAX(version), 0) AS version FROM configuration_changes) AS latest
        WHERE latest.version = $1 ON CONFLICT DO NOTHING
        """;

    // The first to ask opens the database, and SQLite does so on the thread that asks: away from a caller who prepares meanwhile.
    public Task<long> CurrentVersion(CancellationToken cancel = default) => Task.Run(
        () => database.Row("SELECT COALESCE(MAX(version), 0) FROM configuration_changes", row => row.GetInt64(0), [], cancel), cancel);

    public async Task<IReadOnlyList<ConfigurationRow>> Load(long? version = null, CancellationToken cancel = default)
    {
        var rows = await database.Rows(
            LoadSql, Map, [version ?? long.MaxValue], cancel);
        rows.Sort(static (one, other) => string.CompareOrdinal(one.Kind, other.Kind) is not 0 and var kinds ? kinds : string.CompareOrdinal(one.Id, other.Id));
        return rows;
    }

    public async Task<IReadOnlyList<ConfigurationRow>> Removed(string kind, CancellationToken cancel = default) => await database.Rows(
        RemovedSql, Map, [kind], cancel);

    public Task<long?> Commit(long expectedVersion, ConfigurationChange change, CancellationToken cancel = default) =>
        database.Write<long?>(async session =>
        {
            if (await session.Execute(ClaimSql, [expectedVersion, change.At, change.By, change.Note], cancel) == 0) return null;
            foreach (var row in change.Rows)
            {
                await session.Execute(
                    $"INSERT INTO configuration_rows (kind, id, version, format, body) VALUES ($1, $2, $3, {database.Version.Current}, $4)",
                    [row.Kind, row.Id, expectedVersion + 1, row.Body], cancel);
            }
            return expectedVersion + 1;
        }, cancel);

    public Task<IReadOnlyList<ConfigurationChange>> History(long? before, int limit, CancellationToken cancel = default) =>
        database.ReadSnapshot<IReadOnlyList<ConfigurationChange>>(async session =>
        {
            var changes = await session.Rows(
                "SELECT version, at, author, note FROM configuration_changes WHERE version < $1 ORDER BY version DESC LIMIT $2",
                row => new ConfigurationChange
                {
                    Version = row.GetInt64(0), At = row.Instant(1), By = row.GetString(2), Note = row.GetString(3), Rows = [],
                },
                [before ?? long.MaxValue, Limits.Check(limit)], cancel);
            if (changes.Count == 0) return changes;
            var rows = await Rows(session, changes[^1].Version, changes[0].Version, cancel);
            return [.. changes.Select(change => change with { Rows = [.. rows[change.Version]] })];
        }, cancel);

    private static ConfigurationRow Map(System.Data.Common.DbDataReader row)
    {
        RowFormat.Check(row, 3, "configuration_rows", 0, 1);
        return new(row.GetString(0), row.GetString(1), row.GetString(2));
    }

    private static async Task<ILookup<long, ConfigurationRow>> Rows(Session session, long from, long to, CancellationToken cancel)
    {
        var rows = await session.Rows(
            "SELECT version, kind, id, body FROM configuration_rows WHERE version >= $1 AND version <= $2 ORDER BY version, kind, id",
            row => (Version: row.GetInt64(0), Row: new ConfigurationRow(row.GetString(1), row.GetString(2), row.TextOrNull(3))),
            [from, to], cancel);
        return rows.ToLookup(row => row.Version, row => row.Row);
    }
}
