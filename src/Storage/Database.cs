using System.Data.Common;
using OmniContact.Storage.Schema;
using OmniContact.Storage.Search;
using OmniContact.Storage.Writing;

namespace OmniContact.Storage;

/// <summary>One of the two databases: how to reach it, how to read, how to write what is not a unit.</summary>
internal abstract class Database : IAsyncDisposable
{
    /// <summary>The file, or host and database; without secrets.</summary>
    public abstract string Name { get; }

    /// <summary>The name of the database program.</summary>
    public abstract string Kind { get; }

    /// <summary>Asks for the version of the database program.</summary>
    public abstract string VersionSql { get; }

    /// <summary>Asks for the size of the database in bytes.</summary>
    public abstract string BytesSql { get; }

    /// <summary>Its own clock.</summary>
    public abstract Task<DateTimeOffset> Clock(CancellationToken cancel);

    public abstract SchemaSteps Schema { get; }

    /// <summary>What the servers of the database have in common.</summary>
    public abstract CommonVersion Version { get; }

    /// <summary>The one writer of this process.</summary>
    public abstract Writer Writer { get; }

    public abstract ISearchIndex SearchIndex { get; }

    /// <summary>Runs statements that only read. Sees all that was acknowledged before.</summary>
    public abstract Task<T> Read<T>(Func<Session, Task<T>> work, CancellationToken cancel);

    /// <summary>Like <see cref="Read"/>, with all statements seeing one instant.</summary>
    public abstract Task<T> ReadSnapshot<T>(Func<Session, Task<T>> work, CancellationToken cancel);

    /// <summary>Runs statements in one transaction; returns after the flush.</summary>
    public abstract Task<T> Write<T>(Func<Session, Task<T>> work, CancellationToken cancel);

    /// <summary>Takes the right to be a server of it, as <see cref="StorageOptions.Tenancy"/> says, and keeps it. A file has none: its folder is locked.</summary>
    /// <exception cref="StoreInUseException">Another server works on it.</exception>
    /// <exception cref="StoreVersionException">Its rows are too new for this program.</exception>
    /// <remarks>What refuses is found out beside the writer, which would tell of it as of a database that is away.</remarks>
    public virtual async Task Claim(CancellationToken cancel)
    {
        Version.Heard(await Agreed(cancel));
        await Agree(cancel);
    }

    /// <summary>Learns which version all servers know, and raises it where no older one is there any more; only a server does that.</summary>
    /// <exception cref="StoreVersionException">The others went on to one that this program does not know.</exception>
    public abstract Task Agree(CancellationToken cancel);

    /// <summary>Makes sure that the schema is there; with <paramref name="dryRun"/> only says what is missing.</summary>
    public abstract Task<MigrationReport> Migrate(bool dryRun, CancellationToken cancel);

    /// <summary>What the database itself finds to be damaged.</summary>
    public abstract Task<List<string>> Damage(Session session, CancellationToken cancel);

    /// <summary>Applies what is missing to a copy that is gone afterwards.</summary>
    public abstract Task<MigrationReport> Rehearse(CancellationToken cancel);

    /// <summary>Moves all data aside, under a name with the stamp, so that an empty database is left. Null when it was empty.</summary>
    /// <exception cref="StoreInUseException">A server works on it.</exception>
    public abstract Task<string?> SetAside(string stamp, CancellationToken cancel);

    /// <summary>Drops what there is now, and puts back what was set aside.</summary>
    public abstract Task PutBack(string aside, CancellationToken cancel);

    /// <summary>Sets the data aside, and puts the copy of before the last upgrade in its place. Null when there is no copy.</summary>
    /// <exception cref="StoreInUseException">A server works on it.</exception>
    public abstract Task<WentBack?> GoBack(string stamp, CancellationToken cancel);

    public abstract ValueTask DisposeAsync();

    /// <summary>A single statement outside of what the caller does otherwise.</summary>
    public Task<int> Execute(string sql, object?[] values, CancellationToken cancel) =>
        Write(session => session.Execute(sql, values, cancel), cancel);

    public Task<List<T>> Rows<T>(string sql, Func<DbDataReader, T> map, object?[] values, CancellationToken cancel) =>
        Read(session => session.Rows(sql, map, values, cancel), cancel);

    public Task<T?> Row<T>(string sql, Func<DbDataReader, T> map, object?[] values, CancellationToken cancel) =>
        Read(session => session.Row(sql, map, values, cancel), cancel);

    /// <summary>What the servers have agreed on so far, as stored.</summary>
    protected Task<long> Agreed(CancellationToken cancel) => Read(session => Agreement.Read(session, cancel), cancel);
}
