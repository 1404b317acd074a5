using System.Data.Common;

namespace OmniContact.Storage.Reading;

internal static class OutboxRows
{
    public const string Columns = "sender, sequence, receiver, kind, body, attempts, dead_because, format";

    public static OutboxRow Map(DbDataReader row)
    {
        RowFormat.Check(row, 7, "outbox", 0, 1);
        return Read(row);
    }

    private static OutboxRow Read(DbDataReader row) => new()
    {
        Sender = row.GetString(0),
        Sequence = row.GetInt64(1),
        Receiver = row.GetString(2),
        Kind = row.GetString(3),
        Body = row.GetString(4),
        Attempts = (int)row.GetInt64(5),
        DeadBecause = row.TextOrNull(6),
    };
}
