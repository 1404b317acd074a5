using OmniContact.Routing.Conversations;
using OmniContact.Server.Errors;
using OmniContact.Storage;

namespace OmniContact.Server.Api;

/// <summary>Which conversations to list.</summary>
internal readonly record struct ConversationQuery(
    string? CustomerId, string? QueueId, string? OwnerId, string? Channel, string? Status, DateTimeOffset? From, DateTimeOffset? Before)
{
    /// <exception cref="Faulty">The status is not one.</exception>
    public ConversationFilter ToFilter(PageQuery page) => new()
    {
        CustomerId = CustomerId,
        QueueId = QueueId,
        OwnerId = OwnerId,
        Channel = Channel,
        Status = Status is null ? null : Known(Status).ToString(),
        StartedFrom = From?.ToUniversalTime(),
        StartedBefore = Before?.ToUniversalTime(),
        Limit = page.Size,
        Cursor = page.Cursor,
    };

    private static ConversationStatus Known(string status) =>
        Enum.TryParse<ConversationStatus>(status, ignoreCase: true, out var known) && !char.IsDigit(status[0])
            ? known
            : throw Faulty.Field(400, "status", $"'{status}' is none of {string.Join(", ", Enum.GetValues<ConversationStatus>().Select(OmniJson.Name))}");
}
