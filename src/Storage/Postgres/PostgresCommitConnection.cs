using Npgsql;
using OmniContact.Storage.Writing;

namespace OmniContact.Storage.Postgres;

/// <summary>The writer's connection to PostgreSQL: a batch is one round trip to load, one to write, one to commit.</summary>
internal sealed class PostgresCommitConnection(NpgsqlConnection connection, ICommonVersion version) : ICommitConnection
{
    private bool _begins;

    public Session Session { get; } = new(connection);

    /// <summary>Not sent before the first statement: that saves a round trip.</summary>
    public void Begin() => _begins = true;

    public StoredRows Load(BatchKeys keys, DateTimeOffset now)
    {
        using SetStatements statements = new(connection);
        if (_begins) statements.Add("BEGIN");
        _begins = false;
        return new PostgresLoad(statements, keys, now).Read();
    }

    public void Write(WriteSet writes) => new PostgresWrite(connection, writes, version.Current).Run();

    public void Commit() => Run("COMMIT");

    public void Rollback()
    {
        if (!_begins) Run("ROLLBACK");
        _begins = false;
    }

    public void Savepoint() => Run("SAVEPOINT unit");

    public void Release() => Run("RELEASE SAVEPOINT unit");

    public void RollbackToSavepoint()
    {
        Run("ROLLBACK TO SAVEPOINT unit");
        Run("RELEASE SAVEPOINT unit");
    }

    public void Dispose() => Session.Dispose();

    private void Run(string sql)
    {
        if (_begins) sql = $"BEGIN; {sql}";
        _begins = false;
        using NpgsqlCommand command = new(sql, connection);
        command.ExecuteNonQuery();
    }
}
