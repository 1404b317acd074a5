using System.Buffers;
using System.Text;
using Microsoft.Data.Sqlite;
using OmniContact.Storage.Text;
using SQLitePCL;

namespace OmniContact.Storage.Sqlite;

/// <summary>A prepared statement of the writer: bound in order, stepped, reset; nothing is allocated but what it returns.</summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private int _bound;

    public SqliteStatement(sqlite3 database, string sql)
    {
        _database = database;
        var result = raw.sqlite3_prepare_v2(database, sql, out _statement);
        if (result != raw.SQLITE_OK) throw Error();
    }

    public SqliteStatement Bind(string? value)
    {
        if (value is null) raw.sqlite3_bind_null(_statement, ++_bound);
        else if (value.Length == 0) raw.sqlite3_bind_text(_statement, ++_bound, "");
        else BindText(StoredText.Clean(value));
        return this;
    }

    public SqliteStatement Bind(long? value)
    {
        if (value is { } number) raw.sqlite3_bind_int64(_statement, ++_bound, number);
        else raw.sqlite3_bind_null(_statement, ++_bound);
        return this;
    }

    public SqliteStatement Bind(DateTimeOffset? value) => Bind(value?.UtcTicks);

    /// <summary>True while there is a row; the end resets it.</summary>
    public bool Step()
    {
        var result = raw.sqlite3_step(_statement);
        if (result == raw.SQLITE_ROW) return true;
        if (result != raw.SQLITE_DONE)
        {
            var error = Error();
            Reset();
            throw error;
        }
        Reset();
        return false;
    }

    /// <summary>Runs it to its end and says how many rows changed.</summary>
    public int Run()
    {
        while (Step())
        {
        }
        return raw.sqlite3_changes(_database);
    }

    public void Reset()
    {
        raw.sqlite3_reset(_statement);
        _bound = 0;
    }

    public long Number(int column) => raw.sqlite3_column_int64(_statement, column);

    public string Text(int column) => raw.sqlite3_column_text(_statement, column).utf8_to_string();

    public string? TextOrNull(int column) =>
        raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL ? null : Text(column);

    public void Dispose() => _statement.Dispose();

    private void BindText(string value)
    {
        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        byte[]? rented = null;
        var buffer = most <= 512 ? stackalloc byte[512] : rented = ArrayPool<byte>.Shared.Rent(most);
        var length = Encoding.UTF8.GetBytes(value, buffer);
        raw.sqlite3_bind_text(_statement, ++_bound, buffer[..length]);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
    }

    private SqliteException Error() => new(
        $"SQLite: {raw.sqlite3_errmsg(_database).utf8_to_string()}",
        raw.sqlite3_errcode(_database),
        raw.sqlite3_extended_errcode(_database));
}
