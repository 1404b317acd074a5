using System.Globalization;
using Microsoft.Data.Sqlite;

namespace OmniContact.Storage.Sqlite;

/// <summary>Exchanges the file for another one. What it takes away it keeps, under another name in the same folder.</summary>
internal sealed class SqliteExchange(SqliteFile file)
{
    private const string Before = ".before-";
    private static readonly string[] Endings = ["", "-wal", "-shm"];

    public string? SetAside(string stamp)
    {
        if (!File.Exists(file.Path)) return null;
        FoldUnlessDamaged();
        var aside = $"{file.Path}.replaced-{stamp}";
        Move(file.Path, aside);
        return aside;
    }

    public void PutBack(string aside)
    {
        foreach (var ending in Endings) File.Delete(file.Path + ending);
        Move(aside, file.Path);
    }

    public WentBack? GoBack(string stamp)
    {
        var folder = Path.GetDirectoryName(file.Path)!;
        var start = Path.GetFileName(file.Path) + Before;
        var copies = Directory.Exists(folder) ? Directory.GetFiles(folder, start + "*") : [];
        if (copies.Length == 0) return null;
        var newest = copies.MaxBy(Step)!;
        var aside = SetAside(stamp);
        File.Move(newest, file.Path);
        return new(Step(newest) - 1, newest, aside ?? "");
    }

    private static int Step(string copy) =>
        int.TryParse(copy[(copy.LastIndexOf(Before, StringComparison.Ordinal) + Before.Length)..], NumberStyles.None, CultureInfo.InvariantCulture, out var step) ? step : 0;

    private void FoldUnlessDamaged()
    {
        try
        {
            file.Fold();
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is 11 or 26)
        {
            // A damaged file is set aside as it is, with its log.
        }
    }

    private static void Move(string from, string to)
    {
        foreach (var ending in Endings.Where(ending => File.Exists(from + ending))) File.Move(from + ending, to + ending);
    }
}
