using System.Data.Common;

namespace OmniContact.Storage.Reading;

internal static class ConversationRows
{
    public const string Columns =
        "id, version, customer_id, entry_point_id, channel, medium, status, queue_id, owner_id, agent_ids, "
        + "enqueued_at, started_at, changed_at, closed_at, category, body, format";

    public static ConversationRow Map(DbDataReader row)
    {
        RowFormat.Check(row, 16, "conversations", 0);
        return Read(row);
    }

    private static ConversationRow Read(DbDataReader row) => new()
    {
        Id = row.GetString(0),
        Version = row.GetInt64(1),
        CustomerId = row.GetString(2),
        EntryPointId = row.GetString(3),
        Channel = row.GetString(4),
        Medium = row.GetString(5),
        Status = row.GetString(6),
        QueueId = row.TextOrNull(7),
        OwnerId = row.TextOrNull(8),
        AgentIds = StringList.Parse(row.GetString(9)),
        EnqueuedAt = row.InstantOrNull(10),
        StartedAt = row.Instant(11),
        ChangedAt = row.Instant(12),
        ClosedAt = row.InstantOrNull(13),
        Category = row.TextOrNull(14),
        Body = row.GetString(15),
    };
}
