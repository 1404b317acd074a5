using Npgsql;
using OmniContact.Storage.Writing;

namespace OmniContact.Storage.Postgres;

/// <summary>The writer's connection to PostgreSQL: a batch is one round trip to load, one to write, one to commit.</summary>
internal sealed class PostgresCommitConnection(NpgsqlConnection connection) : ICommitConnection
{
    public Session Session { get; } = new(connection);

    public void Begin() => Run("BEGIN");

    public StoredRows Load(BatchKeys keys, DateTimeOffset now) => new PostgresLoad(connection, keys, now).Read();

    public void Write(WriteSet writes) => new PostgresWrite(connection, writes).Run();

    public void Commit() => Run("COMMIT");

    public void Rollback() => Run("ROLLBACK");

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
        using NpgsqlCommand command = new(sql, connection);
        command.ExecuteNonQuery();
    }
}
