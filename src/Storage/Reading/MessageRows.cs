using System.Data.Common;

namespace OmniContact.Storage.Reading;

internal static class MessageRows
{
    public const string Columns =
        "messages.conversation_id, messages.number, messages.customer_id, messages.at, messages.author, "
        + "messages.author_id, messages.channel, messages.text, messages.body, messages.format";

    public static MessageRow Map(DbDataReader row)
    {
        RowFormat.Check(row, 9, "messages", 0, 1);
        return Read(row);
    }

    private static MessageRow Read(DbDataReader row) => new()
    {
        ConversationId = row.GetString(0),
        Number = row.GetInt64(1),
        CustomerId = row.GetString(2),
        At = row.Instant(3),
        Author = row.GetString(4),
        AuthorId = row.TextOrNull(5),
        Channel = row.GetString(6),
        Text = row.GetString(7),
        Body = row.GetString(8),
    };
}
