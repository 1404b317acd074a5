using System.Data.Common;

namespace OmniContact.Storage.Reading;

internal static class CustomerRows
{
    public const string Columns = "id, version, name, tier, tags, handles, changed_at, deleted, body, format";

    public static CustomerRow Map(DbDataReader row)
    {
        RowFormat.Check(row, 9, "customers", 0);
        return Read(row);
    }

    private static CustomerRow Read(DbDataReader row) => new()
    {
        Id = row.GetString(0),
        Version = row.GetInt64(1),
        Name = row.GetString(2),
        Tier = row.TextOrNull(3),
        Tags = StringList.Parse(row.GetString(4)),
        Handles = StringList.Parse(row.GetString(5)),
        ChangedAt = row.Instant(6),
        Deleted = row.GetInt64(7) != 0,
        Body = row.GetString(8),
    };
}
