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
    private readonly Func<StorageOptions, SqliteDatabase> _another;
    private readonly StorageOptions _options;
    private readonly TimeProvider _time;

    public SqliteDatabase(StorageOptions options, SchemaSteps schema, TimeProvider time, ILogger<Writer> log)
    {
        (_options, _time) = (options, time);
        _another = other => new(other, schema, time, log);
        Schema = schema;
        _file = new(options);
        Version = new(options.Version, _file.Path);
        _readers = new(_file, options.Readers);
        _migration = new(_file, schema, options, time);
        Writer = new(OpenForCommits, options, time, log);
    }

    public override string Name => _file.Path;

    public override string Kind => "SQLite";

    public override string VersionSql => "SELECT sqlite_version()";

    public override string BytesSql => "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()";

    // A file: whoever opens it brings the clock.
    public override Task<DateTimeOffset> Clock(CancellationToken cancel) => Task.FromResult(_time.GetUtcNow());

    public override SchemaSteps Schema { get; }

    public override CommonVersion Version { get; }

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

    /// <summary>A folder has one server: this one.</summary>
    public override async Task Agree(CancellationToken cancel) => Version.Heard(_options.Tenancy == Tenancy.Guest
        ? await Agreed(cancel)
        : await Write(session => Agreement.Raise(session, Version.Mine, _ => Task.FromResult(true), cancel), cancel));

    public override Task<MigrationReport> Migrate(bool dryRun, CancellationToken cancel) =>
        Task.Run(() => dryRun ? _migration.Plan() : _migration.Ensure(), cancel);

    public override async Task<List<string>> Damage(Session session, CancellationToken cancel) =>
        (await session.Rows("PRAGMA integrity_check(5)", row => row.GetString(0), [], cancel)).FindAll(line => line != "ok");

    public override async Task<MigrationReport> Rehearse(CancellationToken cancel)
    {
        if (!File.Exists(_file.Path)) return _migration.Plan();
        var folder = Path.Combine(_options.DataFolder, $"rehearsal-{Guid.NewGuid():N}");
        Directory.CreateDirectory(folder);
        try
        {
            _migration.Copy(Path.Combine(folder, StorageOptions.FileName));
            await using var copy = _another(_options with { DataFolder = folder });
            return await copy.Migrate(dryRun: false, cancel);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public override Task<string?> SetAside(string stamp, CancellationToken cancel) => Task.Run(() => new SqliteExchange(_file).SetAside(stamp), cancel);

    public override Task PutBack(string aside, CancellationToken cancel) => Task.Run(() =>
    {
        Close();
        new SqliteExchange(_file).PutBack(aside);
    }, cancel);

    public override Task<WentBack?> GoBack(string stamp, CancellationToken cancel) => Task.Run(() => new SqliteExchange(_file).GoBack(stamp), cancel);

    public override ValueTask DisposeAsync()
    {
        Close();
        return ValueTask.CompletedTask;
    }

    private void Close()
    {
        // The last connection to close folds the log into the file.
        _readers.Dispose();
        Writer.Dispose();
    }

    private SqliteCommitConnection OpenForCommits()
    {
        _migration.Ensure();
        SqliteCommitConnection opened = new(_file.OpenWriter(), new DiskRoom(Path.GetDirectoryName(_file.Path)!), Version);
        Version.Heard(Agreement.Read(opened.Session, CancellationToken.None).GetAwaiter().GetResult());
        return opened;
    }
}
