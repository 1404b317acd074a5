using Microsoft.Extensions.Logging;
using OmniContact.Storage.Schema;
using OmniContact.Storage.Search;
using OmniContact.Storage.Writing;

namespace OmniContact.Storage.Sqlite;

/// <summary>The embedded database: one file, one writing connection, a few that read.</summary>
internal sealed class SqliteDatabase : Database
{
    private readonly SqliteFile _file;
    private readonly SqliteReaders _readers;
    private readonly SqliteMigration _migration;

    public SqliteDatabase(StorageOptions options, SchemaSteps schema, TimeProvider time, ILogger<Writer> log)
    {
        Schema = schema;
        _file = new(options);
        _readers = new(_file, options.Readers);
        _migration = new(_file, schema, options, time);
        Writer = new(OpenForCommits, options, time, log);
    }

    public override string Name => _file.Path;

    public override SchemaSteps Schema { get; }

    public override Writer Writer { get; }

    public override ISearchIndex SearchIndex { get; } = new SqliteSearchIndex();

    public override async Task<T> Read<T>(Func<Session, Task<T>> work, CancellationToken cancel)
    {
        _migration.Ensure();
        return await _readers.Use(work, cancel);
    }

    public override Task<T> ReadSnapshot<T>(Func<Session, Task<T>> work, CancellationToken cancel) =>
        Read(async session =>
        {
            await session.Execute("BEGIN", [], cancel);
            try
            {
                return await work(session);
            }
            finally
            {
                await session.Execute("ROLLBACK", [], CancellationToken.None);
            }
        }, cancel);

    public override Task<T> Write<T>(Func<Session, Task<T>> work, CancellationToken cancel) =>
        Writer.Enqueue(new PendingJob<T>(work, cancel));

    public override Task<MigrationReport> Migrate(bool dryRun, CancellationToken cancel) =>
        Task.Run(() => dryRun ? _migration.Plan() : _migration.Ensure(), cancel);

    public override ValueTask DisposeAsync()
    {
        // The last connection to close folds the log into the file.
        _readers.Dispose();
        Writer.Dispose();
        return ValueTask.CompletedTask;
    }

    private SqliteCommitConnection OpenForCommits()
    {
        _migration.Ensure();
        return new(_file.OpenWriter());
    }
}
