using System.Data.Common;
using Microsoft.Extensions.Logging;
using Npgsql;
using OmniContact.Storage.Backups;
using OmniContact.Storage.Schema;
using OmniContact.Storage.Search;
using OmniContact.Storage.Writing;

namespace OmniContact.Storage.Postgres;

/// <summary>PostgreSQL: one writing connection for units, a pool for everything else.</summary>
internal sealed class PostgresDatabase : Database
{
    private readonly NpgsqlDataSource _pool;
    private readonly PostgresMigration _migration;
    private readonly PostgresExchange _exchange;
    private readonly StorageOptions _options;
    private readonly Func<StorageOptions, SchemaSteps, PostgresDatabase> _another;
    private readonly TimeProvider _time;

    public PostgresDatabase(StorageOptions options, SchemaSteps schema, TimeProvider time, ILogger<Writer> log)
    {
        (_options, _time) = (options, time);
        _another = (other, steps) => new(other, steps, time, log);
        var settings = PostgresSettings.Of(options);
        Name = $"{settings.Host}:{settings.Port}/{settings.Database}";
        Schema = schema;
        Version = new(options.Version, Name);
        _pool = NpgsqlDataSource.Create(settings);
        _migration = new(this, _pool, schema, options.DataFolder, time);
        _exchange = new(this, _pool);
        settings.Pooling = false;
        settings.ApplicationName = PostgresSettings.WriterName;
        settings.Options += $" {PostgresTenancy.Watch}";
        Writer = new(() => OpenForCommits(settings.ToString()), options, time, log);
    }

    public override string Name { get; }

    public override string Kind => "PostgreSQL";

    public override string VersionSql => "SHOW server_version";

    public override string BytesSql => "SELECT pg_database_size(current_database())";

    public override async Task<DateTimeOffset> Clock(CancellationToken cancel) =>
        await Row("SELECT clock_timestamp()", row => row.GetFieldValue<DateTimeOffset>(0), [], cancel);

    public override SchemaSteps Schema { get; }

    public override CommonVersion Version { get; }

    public override Writer Writer { get; }

    public override ISearchIndex SearchIndex { get; } = new PostgresSearchIndex();

    public override Task<T> Read<T>(Func<Session, Task<T>> work, CancellationToken cancel) => Read(work, unhurried: false, cancel);

    /// <summary>A backup or a check reads whole tables.</summary>
    public override Task<T> ReadSnapshot<T>(Func<Session, Task<T>> work, CancellationToken cancel) =>
        Transaction(work, "BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY", unhurried: true, cancel);

    public override Task<T> Write<T>(Func<Session, Task<T>> work, CancellationToken cancel) => Transaction(work, "BEGIN", unhurried: false, cancel);

    public override Task Claim(CancellationToken cancel) => Guarded(async () =>
    {
        await using (var connection = await _pool.OpenConnectionAsync(cancel))
            if (!PostgresTenancy.IsFree(connection, _options.Tenancy)) throw new StoreInUseException(Name);
        Version.Heard(await Agreed(cancel));
        await Writer.Enqueue(new PendingJob<bool>(_ => Task.FromResult(true), cancel));
        await Agree(cancel);
        return true;
    });

    public override async Task Agree(CancellationToken cancel) => Version.Heard(_options.Tenancy == Tenancy.Guest
        ? await Agreed(cancel)
        : await Write(session => Agreement.Raise(session, Version.Mine, older => PostgresVersions.KeepAway(session, older, cancel), cancel), cancel));

    public override Task<MigrationReport> Migrate(bool dryRun, CancellationToken cancel) =>
        Guarded(() => dryRun ? _migration.Plan(cancel) : _migration.Ensure(cancel).AsTask());

    // It keeps checksums of its pages where it was set up so; there is nothing to ask from here.
    public override Task<List<string>> Damage(Session session, CancellationToken cancel) => Task.FromResult(new List<string>());

    public override async Task<MigrationReport> Rehearse(CancellationToken cancel)
    {
        var plan = await Migrate(dryRun: true, cancel);
        if (plan.From == 0 || plan.Steps.IsEmpty) return plan;
        return await Guarded(() => new PostgresRehearsal(_options, _pool, _another).Run(
            Schema, file => _migration.Copy(new BackupWriter(file, _time.GetUtcNow()), cancel), plan.From, cancel));
    }

    public override Task<string?> SetAside(string stamp, CancellationToken cancel) => Guarded(() => _exchange.SetAside(stamp, cancel));

    public override Task PutBack(string aside, CancellationToken cancel) => Guarded(async () =>
    {
        await _exchange.PutBack(aside, cancel);
        return true;
    });

    public override Task<WentBack?> GoBack(string stamp, CancellationToken cancel) => Guarded<WentBack?>(async () =>
    {
        if (BeforeUpgrade.Newest(_options.DataFolder) is not { } copy) return null;
        await using var backup = File.OpenRead(copy);
        var version = new BackupReader(this).Verify(backup);
        var aside = await _exchange.SetAside(stamp, cancel);
        backup.Position = 0;
        await using var older = _another(_options, Schema.UpTo(version));
        await new BackupReader(older).Read(backup, cancel);
        return new(version, copy, aside ?? "");
    });

    public override async ValueTask DisposeAsync()
    {
        Writer.Dispose();
        await _pool.DisposeAsync();
    }

    private Task<T> Read<T>(Func<Session, Task<T>> work, bool unhurried, CancellationToken cancel) => Guarded(async () =>
    {
        await _migration.Ensure(cancel);
        await using Session session = new(await _pool.OpenConnectionAsync(cancel)) { Unhurried = unhurried };
        return await work(session);
    });

    private Task<T> Transaction<T>(Func<Session, Task<T>> work, string begin, bool unhurried, CancellationToken cancel) => Read(async session =>
    {
        await session.Execute(begin, [], cancel);
        try
        {
            var result = await work(session);
            await session.Execute("COMMIT", [], cancel);
            return result;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A connection that broke has no transaction any more.
            if (session.Connection.State == System.Data.ConnectionState.Open) await session.Execute("ROLLBACK", [], CancellationToken.None);
            throw;
        }
    }, unhurried, cancel);

    private PostgresCommitConnection OpenForCommits(string settings)
    {
        NpgsqlConnection connection = new(settings);
        try
        {
            connection.Open();
            if (!PostgresTenancy.Take(connection, _options.Tenancy)) throw new StoreUnavailableException($"another server works on {Name}");
            _migration.Ensure(CancellationToken.None).AsTask().GetAwaiter().GetResult();
            if (_options.Tenancy != Tenancy.Guest) PostgresVersions.Hold(connection, Version.Mine);
            PostgresCommitConnection opened = new(connection, Version);
            Version.Heard(Agreement.Read(opened.Session, CancellationToken.None).GetAwaiter().GetResult());
            return opened;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            connection.Dispose();
            throw;
        }
    }

    private static async Task<T> Guarded<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception exception) when (exception is DbException or TimeoutException or IOException && Failures.IsUnavailable(exception))
        {
            throw Failures.Unavailable(exception);
        }
    }
}
