using SQLitePCL;

namespace OmniContact.Storage.Sqlite;

/// <summary>Statements of one connection, prepared once.</summary>
internal sealed class SqliteStatements(sqlite3 database) : IDisposable
{
    private readonly Dictionary<string, SqliteStatement> _prepared = new(ReferenceEqualityComparer.Instance);

    public SqliteStatement this[string sql]
    {
        get
        {
            if (!_prepared.TryGetValue(sql, out var statement)) _prepared[sql] = statement = new(database, sql);
            return statement;
        }
    }

    public void Dispose()
    {
        foreach (var statement in _prepared.Values) statement.Dispose();
    }
}
