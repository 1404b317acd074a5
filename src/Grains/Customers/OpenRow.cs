using OmniContact.Routing;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Customers;
using OmniContact.Storage;

namespace OmniContact.Customers;

internal static class OpenRow
{
    public static OpenConversation Read(ConversationRow row, Relation? related, ConfigurationSnapshot configuration) => new(
        row.Id,
        configuration.EntryPoint(row.EntryPointId)?.Brand ?? "",
        Enum.Parse<Medium>(row.Medium, ignoreCase: true),
        row.ChangedAt,
        Enum.Parse<ConversationStatus>(row.Status, ignoreCase: true) == ConversationStatus.Closed,
        related?.Key);
}
