using System.Collections.Immutable;
using Npgsql;
using OmniContact.Storage.Backups;

namespace OmniContact.Storage.Postgres;

/// <summary>Exchanges the tables for others. What it takes away it keeps, in a schema of its own in the same database.</summary>
internal sealed class PostgresExchange(Database database, NpgsqlDataSource pool)
{
    private ImmutableArray<string> Tables =>
        [.. BackupTables.All, .. BackupTables.Derived, .. database.SearchIndex.Tables, .. BackupTables.Silos, "schema_steps"];

    public async Task<string?> SetAside(string stamp, CancellationToken cancel)
    {
        await using Session session = new(await pool.OpenConnectionAsync(cancel));
        var exists = await session.Row("SELECT to_regclass('schema_steps') IS NOT NULL", row => row.GetBoolean(0), [], cancel);
        if (!exists) return null;
        await RequireAlone(session, cancel);
        var aside = $"replaced_{stamp}";
        await using var transaction = await session.Connection.BeginTransactionAsync(cancel);
        await session.Execute($"CREATE SCHEMA {aside}", [], cancel);
        foreach (var table in Tables) await session.Execute($"ALTER TABLE IF EXISTS {table} SET SCHEMA {aside}", [], cancel);
        await transaction.CommitAsync(cancel);
        return aside;
    }

    public async Task PutBack(string aside, CancellationToken cancel)
    {
        await using Session session = new(await pool.OpenConnectionAsync(cancel));
        var current = await session.Row("SELECT quote_ident(current_schema())", row => row.GetString(0), [], cancel);
        await using var transaction = await session.Connection.BeginTransactionAsync(cancel);
        foreach (var table in Tables)
        {
            await session.Execute($"DROP TABLE IF EXISTS {current}.{table}", [], cancel);
            await session.Execute($"ALTER TABLE IF EXISTS {aside}.{table} SET SCHEMA {current}", [], cancel);
        }
        await session.Execute($"DROP SCHEMA {aside}", [], cancel);
        await transaction.CommitAsync(cancel);
    }

    private async Task RequireAlone(Session session, CancellationToken cancel)
    {
        var others = await session.Row("""
            SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name = $1 AND pid <> pg_backend_pid()
            """, row => row.GetInt64(0), [PostgresSettings.WriterName], cancel);
        if (others > 0) throw new StoreInUseException(database.Name);
    }
}
