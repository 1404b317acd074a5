using System.Collections.Immutable;
using Npgsql;
using OmniContact.Storage.Backups;
using OmniContact.Storage.Schema;

namespace OmniContact.Storage.Postgres;

/// <summary>
/// Brings the database to the schema of this program, once per process, each step in a transaction, one process at a
/// time. A database that is one step ahead is accepted: steps only add, so the release before keeps running during a
/// rolling upgrade, and starting it again is the way back. One that is further ahead is refused. Before the first step of an
/// upgrade a backup is written into the data folder (<see cref="BeforeUpgrade"/>).
/// </summary>
internal sealed class PostgresMigration(Database database, NpgsqlDataSource pool, SchemaSteps schema, string folder, TimeProvider time)
{
    // Any number that nothing else in the database uses.
    private const long LockKey = 7_046_029_254_386_353_131;
    private readonly SemaphoreSlim _gate = new(1);
    private volatile MigrationReport? _done;

    public async Task<MigrationReport> Plan(CancellationToken cancel)
    {
        await using Session session = new(await pool.OpenConnectionAsync(cancel));
        var applied = await Applied(session, cancel);
        return Migration.Report(applied, Missing(applied));
    }

    public async ValueTask<MigrationReport> Ensure(CancellationToken cancel)
    {
        if (_done is { } done) return done;
        await _gate.WaitAsync(cancel);
        try
        {
            return _done ??= await Apply(cancel);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>A backup as of one instant, of whatever schema there is.</summary>
    public async Task Copy(BackupWriter writer, CancellationToken cancel)
    {
        await using Session session = new(await pool.OpenConnectionAsync(cancel)) { Unhurried = true };
        await Copy(session, writer, cancel);
    }

    private static async Task Copy(Session session, BackupWriter writer, CancellationToken cancel)
    {
        await using var transaction = await session.Connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancel);
        await writer.Write(session, cancel);
    }

    private async Task<MigrationReport> Apply(CancellationToken cancel)
    {
        await using Session session = new(await pool.OpenConnectionAsync(cancel)) { Unhurried = true };
        await RequireUtf8(session, cancel);
        await session.Execute("SELECT pg_advisory_lock($1)", [LockKey], cancel);
        try
        {
            await session.Execute(Migration.Table, [], cancel);
            var applied = await Applied(session, cancel);
            var missing = Missing(applied);
            if (applied.Count > 0 && !missing.IsEmpty)
                await BeforeUpgrade.Write(folder, missing[0].Number, file => Copy(session, new(file, time.GetUtcNow()), cancel));
            foreach (var step in missing) await Apply(session, step, cancel);
            return Migration.Report(applied, missing);
        }
        finally
        {
            if (session.Connection.State == System.Data.ConnectionState.Open)
                await session.Execute("SELECT pg_advisory_unlock($1)", [LockKey], CancellationToken.None);
        }
    }

    private async Task Apply(Session session, SchemaStep step, CancellationToken cancel)
    {
        await using var transaction = await session.Connection.BeginTransactionAsync(cancel);
        await Migration.Apply(session, step, time.GetUtcNow(), cancel);
        await transaction.CommitAsync(cancel);
    }

    private ImmutableArray<SchemaStep> Missing(IReadOnlyList<AppliedStep> applied) =>
        SchemaPlan.Missing(database.Name, schema, applied, newerAllowed: 1);

    private async Task RequireUtf8(Session session, CancellationToken cancel)
    {
        var encoding = await session.Row("SHOW server_encoding", row => row.GetString(0), [], cancel);
        if (encoding != "UTF8") throw new StoreVersionException($"{database.Name} has the encoding {encoding}; it must be UTF8.");
    }

    private static async Task<List<AppliedStep>> Applied(Session session, CancellationToken cancel)
    {
        var exists = await session.Row("SELECT to_regclass('schema_steps') IS NOT NULL", row => row.GetBoolean(0), [], cancel);
        return exists ? await Migration.Applied(session, cancel) : [];
    }
}
