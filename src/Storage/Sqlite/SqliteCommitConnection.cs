using Microsoft.Data.Sqlite;
using OmniContact.Storage.Writing;

namespace OmniContact.Storage.Sqlite;

/// <summary>The writer's connection to SQLite. Prepared statements row by row cost less there than sets.</summary>
internal sealed class SqliteCommitConnection : ICommitConnection
{
    private readonly SqliteConnection _connection;
    private readonly DiskRoom _room;
    private readonly SqliteStatements _statements;
    private readonly SqliteLoad _load;
    private readonly SqliteWrite _write;
    private readonly SqliteConversations _conversations;

    public SqliteCommitConnection(SqliteConnection connection, DiskRoom room, ICommonVersion version)
    {
        _room = room;
        _connection = connection;
        _statements = new(connection.Handle!);
        _load = new(_statements);
        _write = new(_statements, version);
        _conversations = new(_statements, version);
        Session = new(connection);
    }

    public Session Session { get; }

    public void Begin()
    {
        _room.Check();
        _statements["BEGIN IMMEDIATE"].Run();
    }

    public StoredRows Load(BatchKeys keys, DateTimeOffset now) => _load.Read(keys, now);

    public void Write(WriteSet writes)
    {
        foreach (var write in writes.Conversations.Values) _conversations.Write(write);
        _write.All(writes);
    }

    public void Commit() => _statements["COMMIT"].Run();

    public void Rollback()
    {
        // SQLite may have ended it already (full disk, I/O error).
        if (SQLitePCL.raw.sqlite3_get_autocommit(_connection.Handle!) == 0) _statements["ROLLBACK"].Run();
    }

    public void Savepoint() => _statements["SAVEPOINT unit"].Run();

    public void Release() => _statements["RELEASE unit"].Run();

    public void RollbackToSavepoint()
    {
        _statements["ROLLBACK TO unit"].Run();
        _statements["RELEASE unit"].Run();
    }

    public void Dispose()
    {
        _statements.Dispose();
        Session.Dispose();
    }
}
