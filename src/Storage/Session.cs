using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using OmniContact.Storage.Text;

namespace OmniContact.Storage;

/// <summary>
/// Statements on one connection, the same text for both databases: parameters are <c>$1, $2 ...</c>, instants are
/// UTC ticks. Statements are prepared once per connection.
/// </summary>
internal sealed class Session(DbConnection connection) : IAsyncDisposable, IDisposable
{
    private readonly Dictionary<string, DbCommand>? _prepared = connection is SqliteConnection ? [] : null;

    public DbConnection Connection => connection;

    /// <summary>Statements may take as long as they need: a schema step on a large table does.</summary>
    public bool Unhurried { get; init; }

    public async Task<List<T>> Rows<T>(string sql, Func<DbDataReader, T> map, object?[] values, CancellationToken cancel)
    {
        List<T> rows = [];
        var command = Command(sql, values);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel)) rows.Add(map(reader));
        return rows;
    }

    public async Task<T?> Row<T>(string sql, Func<DbDataReader, T> map, object?[] values, CancellationToken cancel)
    {
        var command = Command(sql, values);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        return await reader.ReadAsync(cancel) ? map(reader) : default;
    }

    /// <summary>The reader at each row in turn, so that a long result is never in memory.</summary>
    public async IAsyncEnumerable<DbDataReader> Stream(string sql, object?[] values, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var reader = await Command(sql, values).ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel)) yield return reader;
    }

    public IAsyncEnumerable<DbDataReader> Stream(string sql, CancellationToken cancel) => Stream(sql, [], cancel);

    /// <summary>The types of the columns of a query.</summary>
    public async Task<Type[]> Types(string sql, CancellationToken cancel)
    {
        await using var reader = await Command(sql, []).ExecuteReaderAsync(cancel);
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetFieldType)];
    }

    /// <summary>How many rows it changed.</summary>
    public Task<int> Execute(string sql, object?[] values, CancellationToken cancel) =>
        Command(sql, values).ExecuteNonQueryAsync(cancel);

    public void Dispose()
    {
        DropPrepared();
        connection.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        DropPrepared();
        await connection.DisposeAsync();
    }

    private DbCommand Command(string sql, object?[] values)
    {
        if (_prepared is null) return Filled(New(sql), values);
        if (!_prepared.TryGetValue(sql, out var command)) _prepared[sql] = command = New(sql);
        return Filled(command, values);
    }

    private DbCommand New(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        if (Unhurried) command.CommandTimeout = 0;
        return command;
    }

    private DbCommand Filled(DbCommand command, object?[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (command.Parameters.Count <= i) command.Parameters.Add(NewParameter(command, i));
            command.Parameters[i].Value = Stored(values[i]);
        }
        return command;
    }

    private DbParameter NewParameter(DbCommand command, int index)
    {
        var parameter = command.CreateParameter();
        // Npgsql takes parameters without a name by position.
        if (_prepared is not null) parameter.ParameterName = $"${index + 1}";
        return parameter;
    }

    private static object Stored(object? value) => value switch
    {
        null => DBNull.Value,
        string text => StoredText.Clean(text),
        DateTimeOffset instant => instant.UtcTicks,
        bool flag => flag ? 1L : 0L,
        int number => (long)number,
        _ => value,
    };

    private void DropPrepared()
    {
        foreach (var command in _prepared?.Values ?? Enumerable.Empty<DbCommand>()) command.Dispose();
    }
}
