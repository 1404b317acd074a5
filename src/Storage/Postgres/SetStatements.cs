using Npgsql;
using NpgsqlTypes;
using OmniContact.Storage.Text;

namespace OmniContact.Storage.Postgres;

/// <summary>Statements over sets of rows, each column an array, sent together in one round trip.</summary>
internal sealed class SetStatements(NpgsqlConnection connection) : IDisposable
{
    private readonly NpgsqlBatch _batch = new(connection);
    private readonly List<(NpgsqlBatchCommand Command, int Rows)> _counted = [];
    private NpgsqlBatchCommand? _current;

    public bool IsEmpty => _batch.BatchCommands.Count == 0;

    public NpgsqlBatch Batch => _batch;

    /// <param name="sql">With its columns as <c>$1, $2 ...</c>.</param>
    /// <param name="rows">How many rows it has to change, where that has to be checked.</param>
    public SetStatements Add(string sql, int? rows = null)
    {
        _batch.BatchCommands.Add(_current = new NpgsqlBatchCommand(sql));
        if (rows is { } count) _counted.Add((_current, count));
        return this;
    }

    /// <exception cref="InvalidOperationException">A statement changed fewer rows than it had to.</exception>
    public void CheckCounts()
    {
        foreach (var (command, rows) in _counted)
        {
            if (command.RecordsAffected != rows)
                throw new InvalidOperationException($"{rows - command.RecordsAffected} rows to be changed are not there, or were just changed: {command.CommandText}");
        }
    }

    public SetStatements Texts<T>(IReadOnlyCollection<T> rows, Func<T, string?> column)
    {
        var values = new string?[rows.Count];
        var i = 0;
        foreach (var row in rows) values[i++] = column(row) is { } text ? StoredText.Clean(text) : null;
        return Parameter(values, NpgsqlDbType.Array | NpgsqlDbType.Text);
    }

    public SetStatements Numbers<T>(IReadOnlyCollection<T> rows, Func<T, long?> column)
    {
        var values = new long?[rows.Count];
        var i = 0;
        foreach (var row in rows) values[i++] = column(row);
        return Parameter(values, NpgsqlDbType.Array | NpgsqlDbType.Bigint);
    }

    public SetStatements Number(long value) => Parameter(value, NpgsqlDbType.Bigint);

    public void Dispose() => _batch.Dispose();

    private SetStatements Parameter(object value, NpgsqlDbType type)
    {
        _current!.Parameters.Add(new NpgsqlParameter { Value = value, NpgsqlDbType = type });
        return this;
    }
}
