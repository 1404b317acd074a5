namespace OmniContact.Storage.Backups;

/// <summary>Inserts the rows of a backup, many per statement.</summary>
internal sealed class BackupInsert(Session session, string table)
{
    private const int RowsPerStatement = 100;
    private const int CharactersPerStatement = 1 << 20;
    private readonly List<object?> _values = [];
    private string[] _columns = [];
    private bool[] _isBytes = [];
    private int _rows;
    private int _characters;

    public async Task All(BackupRows rows, CancellationToken cancel)
    {
        while (rows.Next() is { } row)
        {
            if (!ReferenceEquals(_columns, rows.Columns)) await Begin(rows.Columns, cancel);
            Add(row);
            if (_rows == RowsPerStatement || _characters >= CharactersPerStatement) await Flush(cancel);
        }
        await Flush(cancel);
    }

    private async Task Begin(string[] columns, CancellationToken cancel)
    {
        await Flush(cancel);
        _columns = columns;
        var types = await session.Types($"SELECT {string.Join(", ", columns)} FROM {table} LIMIT 0", cancel);
        _isBytes = [.. types.Select(type => type == typeof(byte[]))];
    }

    private void Add(object?[] row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            _values.Add(_isBytes[i] && row[i] is string base64 ? Convert.FromBase64String(base64) : row[i]);
            _characters += (row[i] as string)?.Length ?? 8;
        }
        _rows++;
    }

    private async Task Flush(CancellationToken cancel)
    {
        if (_rows == 0) return;
        var width = _columns.Length;
        var rows = Enumerable.Range(0, _rows).Select(row =>
            $"({string.Join(", ", Enumerable.Range(1, width).Select(column => $"${row * width + column}"))})");
        await session.Execute($"INSERT INTO {table} ({string.Join(", ", _columns)}) VALUES {string.Join(", ", rows)}", [.. _values], cancel);
        _values.Clear();
        _rows = _characters = 0;
    }
}
