using System.Data.Common;

namespace OmniContact.Storage.Reading;

internal static class ActorRows
{
    public const string Columns = "kind, key, epoch, body, format";

    public static ActorRow Map(DbDataReader row)
    {
        RowFormat.Check(row, 4, "actors", 0, 1);
        return new(row.GetString(0), row.GetString(1), row.GetInt64(2), row.TextOrNull(3));
    }
}
