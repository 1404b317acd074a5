using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using OmniContact.Storage.Schema;

namespace OmniContact.Storage.Sqlite;

/// <summary>
/// Brings the file to the schema of this program, once per process, each step in a transaction. Before the first step of
/// an upgrade the file is copied beside itself (<c>omnicontact.db.before-N</c>): the way back is to put the copy in place.
/// </summary>
internal sealed class SqliteMigration(SqliteFile file, SchemaSteps schema, StorageOptions options, TimeProvider time)
{
    private readonly Lock _gate = new();
    private volatile MigrationReport? _done;

    /// <summary>What <see cref="Ensure"/> would do.</summary>
    public MigrationReport Plan()
    {
        if (!File.Exists(file.Path)) return Migration.Report([], schema.Steps);
        return Guarded(session => Migration.Report(Applied(session), Missing(session)));
    }

    public MigrationReport Ensure()
    {
        if (_done is { } done) return done;
        lock (_gate) return _done ??= Guarded(Apply);
    }

    /// <summary>The file as of one instant, also while others write.</summary>
    public void Copy(string target) => Guarded(session => Copy(session, target));

    private MigrationReport Apply(Session session)
    {
        Check(session);
        Run(session, Migration.Table);
        var applied = Applied(session);
        var missing = Missing(session);
        if (applied.Count > 0 && !missing.IsEmpty) Copy(session, missing[0].Number);
        var done = ImmutableArray.CreateBuilder<SchemaStep>();
        while (ApplyNext(session) is { } step) done.Add(step);
        return Migration.Report(applied, done.ToImmutable());
    }

    /// <summary>Looks again inside the transaction: another process may start at the same time.</summary>
    private SchemaStep? ApplyNext(Session session)
    {
        Run(session, "BEGIN IMMEDIATE");
        try
        {
            var missing = Missing(session);
            if (!missing.IsEmpty) Migration.Apply(session, missing[0], time.GetUtcNow(), default).GetAwaiter().GetResult();
            Run(session, "COMMIT");
            return missing.IsEmpty ? null : missing[0];
        }
        catch (SqliteException)
        {
            if (SQLitePCL.raw.sqlite3_get_autocommit(((SqliteConnection)session.Connection).Handle!) == 0) Run(session, "ROLLBACK");
            throw;
        }
    }

    private void Copy(Session session, int number)
    {
        var copy = $"{file.Path}.before-{number}";
        // An earlier try that failed may have left one; the file itself is still unchanged.
        File.Delete(copy);
        Copy(session, copy);
    }

    private static int Copy(Session session, string target)
    {
        OwnersFile.CreateIfMissing(target);
        return session.Execute("VACUUM INTO $1", [target], default).GetAwaiter().GetResult();
    }

    private void Check(Session session)
    {
        if (!File.Exists(file.Path) || new FileInfo(file.Path).Length > options.CheckUpToBytes) return;
        var fault = session.Row("PRAGMA quick_check(1)", row => row.GetString(0), [], default).GetAwaiter().GetResult();
        if (fault != "ok") throw new StoreVersionException($"{file.Path} is damaged: {fault}. Restore a backup.");
    }

    private ImmutableArray<SchemaStep> Missing(Session session) =>
        SchemaPlan.Missing(file.Path, schema, Applied(session), newerAllowed: 0);

    private static List<AppliedStep> Applied(Session session)
    {
        var exists = session.Row("SELECT 1 FROM sqlite_schema WHERE name = 'schema_steps'", row => row.GetInt64(0), [], default)
            .GetAwaiter().GetResult() == 1;
        return exists ? Migration.Applied(session, default).GetAwaiter().GetResult() : [];
    }

    private static void Run(Session session, string sql) => session.Execute(sql, [], default).GetAwaiter().GetResult();

    private T Guarded<T>(Func<Session, T> work)
    {
        try
        {
            using Session session = new(file.OpenWriter());
            return work(session);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is 11 or 26)
        {
            throw new StoreVersionException($"{file.Path} is damaged or not a database: {exception.Message}. Restore a backup.", exception);
        }
        catch (Exception exception) when (Failures.IsUnavailable(exception))
        {
            throw Failures.Unavailable(exception);
        }
    }
}
