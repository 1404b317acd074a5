using System.Data.Common;
using Microsoft.Extensions.Logging;
using Npgsql;
using OmniContact.Storage.Schema;
using OmniContact.Storage.Search;
using OmniContact.Storage.Writing;

namespace OmniContact.Storage.Postgres;

/// <summary>PostgreSQL: one writing connection for units, a pool for everything else.</summary>
internal sealed class PostgresDatabase : Database
{
    private readonly NpgsqlDataSource _pool;
    private readonly PostgresMigration _migration;

    public PostgresDatabase(StorageOptions options, SchemaSteps schema, TimeProvider time, ILogger<Writer> log)
    {
        var settings = PostgresSettings.Of(options);
        Name = $"{settings.Host}:{settings.Port}/{settings.Database}";
        Schema = schema;
        _pool = NpgsqlDataSource.Create(settings);
        _migration = new(this, _pool, schema, time);
        settings.Pooling = false;
        settings.ApplicationName = "OmniContact writer";
        Writer = new(() => OpenForCommits(settings.ToString()), options, time, log);
    }

    public override string Name { get; }

    public override SchemaSteps Schema { get; }

    public override Writer Writer { get; }

    public override ISearchIndex SearchIndex { get; } = new PostgresSearchIndex();

    public override Task<T> Read<T>(Func<Session, Task<T>> work, CancellationToken cancel) => Guarded(async () =>
    {
        await _migration.Ensure(cancel);
        await using Session session = new(await _pool.OpenConnectionAsync(cancel));
        return await work(session);
    });

    public override Task<T> ReadSnapshot<T>(Func<Session, Task<T>> work, CancellationToken cancel) =>
        Transaction(work, "BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY", cancel);

    public override Task<T> Write<T>(Func<Session, Task<T>> work, CancellationToken cancel) => Transaction(work, "BEGIN", cancel);

    public override Task<MigrationReport> Migrate(bool dryRun, CancellationToken cancel) =>
        Guarded(() => dryRun ? _migration.Plan(cancel) : _migration.Ensure(cancel).AsTask());

    public override async ValueTask DisposeAsync()
    {
        Writer.Dispose();
        await _pool.DisposeAsync();
    }

    private Task<T> Transaction<T>(Func<Session, Task<T>> work, string begin, CancellationToken cancel) => Read(async session =>
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
    }, cancel);

    private PostgresCommitConnection OpenForCommits(string settings)
    {
        _migration.Ensure(CancellationToken.None).AsTask().GetAwaiter().GetResult();
        NpgsqlConnection connection = new(settings);
        connection.Open();
        return new(connection);
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
