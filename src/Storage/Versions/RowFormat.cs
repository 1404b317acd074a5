using System.Data.Common;

namespace OmniContact.Storage;

/// <summary>The number that every row carries: the version that all servers knew when it was written, so that its body is none of a later one.</summary>
internal static class RowFormat
{
    /// <summary>Refuses what only a newer program can read: reading it wrongly, and writing it again, would damage it.</summary>
    /// <param name="row">The row that is read.</param>
    /// <param name="column">Where its format stands.</param>
    /// <param name="table">Named in the refusal, with the key.</param>
    /// <param name="key">Columns of its key.</param>
    /// <exception cref="StoreVersionException">It is of a later version than this program's.</exception>
    public static void Check(DbDataReader row, int column, string table, params ReadOnlySpan<int> key)
    {
        if (row.GetInt64(column) > ServerVersion.Newest) throw TooNew(row, column, table, key);
    }

    public static StoreVersionException TooNew(string where, long format) =>
        new($"{where} has the format {format}; this program reads up to {ServerVersion.Newest}. Start the program that wrote it, or restore a backup.");

    private static StoreVersionException TooNew(DbDataReader row, int column, string table, ReadOnlySpan<int> key)
    {
        List<object> values = [];
        foreach (var part in key) values.Add(row.GetValue(part));
        return TooNew($"Row {string.Join('/', values)} of {table}", row.GetInt64(column));
    }
}
