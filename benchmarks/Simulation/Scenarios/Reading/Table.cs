namespace OmniContact.Simulation.Scenarios.Reading;

/// <summary>A text file with a heading and columns.</summary>
internal sealed class Table
{
    private readonly char _divider;

    public Table(string path)
    {
        var lines = File.ReadLines(path);
        var heading = lines.FirstOrDefault("");
        _divider = heading.Contains('\t') ? '\t' : heading.Contains(';') ? ';' : ',';
        Columns = [.. Cells(heading)];
        Rows = [.. lines.Skip(1).Select((line, i) => new TableRow(i + 2, Cells(line))).Where(row => row.Cells.Length == Columns.Count)];
    }

    public List<string> Columns { get; }

    /// <summary>Rows that have all columns; others, such as empty lines, are passed over.</summary>
    public IReadOnlyList<TableRow> Rows { get; }

    public string Cell(TableRow row, string column) => row.Cells[Columns.IndexOf(column)];

    private string[] Cells(string line) => line.Split(_divider, StringSplitOptions.TrimEntries);
}
