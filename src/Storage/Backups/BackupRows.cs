using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace OmniContact.Storage.Backups;

/// <summary>The rows of one table in a backup, one after another.</summary>
internal sealed partial class BackupRows(Stream stream) : IDisposable
{
    private readonly StreamReader _lines = new(stream, Encoding.UTF8, false, 64 * 1024);

    public long Count { get; private set; }

    /// <summary>Names of the columns of the row that <see cref="Next"/> returned.</summary>
    public string[] Columns { get; private set; } = [];

    /// <summary>The values of the next row, or null at the end: long, string, or null (bytes still as base64).</summary>
    public object?[]? Next()
    {
        if (_lines.ReadLine() is not { } line) return null;
        Count++;
        using var json = Parse(line);
        var members = json.RootElement.EnumerateObject().ToArray();
        if (members.Length != Columns.Length || !members.Select(member => member.Name).SequenceEqual(Columns))
            Columns = [.. members.Select(member => Named(member.Name))];
        return [.. members.Select(member => Value(member.Value))];
    }

    public void Dispose() => _lines.Dispose();

    private static JsonDocument Parse(string line)
    {
        try
        {
            return JsonDocument.Parse(line);
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException("The backup is damaged: a line is not JSON.", exception);
        }
    }

    private static object? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetInt64(),
        JsonValueKind.String => value.GetString(),
        _ => null,
    };

    // Names become part of a statement.
    private static string Named(string column) =>
        Column().IsMatch(column) ? column : throw new InvalidDataException($"The backup has a column '{column}'.");

    [GeneratedRegex("^[a-z][a-z0-9_]*$")]
    private static partial Regex Column();
}
