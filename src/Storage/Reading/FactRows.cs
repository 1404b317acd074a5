using System.Data.Common;

namespace OmniContact.Storage.Reading;

internal static class FactRows
{
    public const string Columns = "position, kind, at, conversation_id, customer_id, queue_id, agent_id, body, format";

    public static FactRow Map(DbDataReader row)
    {
        RowFormat.Check(row, 8, "facts", 0);
        return Read(row);
    }

    private static FactRow Read(DbDataReader row) => new()
    {
        Position = row.GetInt64(0),
        Kind = row.GetString(1),
        At = row.Instant(2),
        ConversationId = row.TextOrNull(3),
        CustomerId = row.TextOrNull(4),
        QueueId = row.TextOrNull(5),
        AgentId = row.TextOrNull(6),
        Body = row.GetString(7),
    };
}
