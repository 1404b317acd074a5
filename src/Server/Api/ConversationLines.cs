using System.Globalization;
using System.Runtime.CompilerServices;
using OmniContact.Conversations;
using OmniContact.Routing.Configuration;
using OmniContact.Server.Access;
using OmniContact.Server.Privacy;
using OmniContact.Storage;

namespace OmniContact.Server.Api;

/// <summary>Conversations as lines of a table, masked.</summary>
internal static class ConversationLines
{
    public static readonly string[] Columns =
    [
        "id", "startedAt", "closedAt", "channel", "medium", "status", "closeReason", "queueId", "queue", "agentId", "agent", "customerId", "customer", "category", "messages", "stars",
    ];

    public static async IAsyncEnumerable<string?[]> Of(
        Caller caller, ConversationQuery query, ConversationFinder finder, ConfigurationSnapshot configuration, string? language, [EnumeratorCancellation] CancellationToken cancel)
    {
        var told = new HashSet<string>();
        string? cursor = null;
        do
        {
            var page = await finder.Find(caller, query, new PageQuery(PageQuery.MostAtOnce, cursor), cancel);
            foreach (var row in page.Items)
                if (told.Add(row.Id)) yield return Line(row, OmniJson.Read<ConversationBody>(row.Body).View(), configuration, language);
            cursor = page.Next;
        }
        while (cursor is not null);
    }

    private static string?[] Line(ConversationRow row, ConversationView view, ConfigurationSnapshot configuration, string? language) =>
    [
        row.Id, Instant(row.StartedAt), Instant(row.ClosedAt), row.Channel, OmniJson.Name(view.Medium), OmniJson.Name(view.Status),
        view.CloseReason is { } reason ? OmniJson.Name(reason) : null,
        row.QueueId, row.QueueId is { } queue ? configuration.Queue(queue)?.Name.For(language) : null,
        row.OwnerId, row.OwnerId is { } owner ? configuration.Agent(owner)?.DisplayName.For(language) : null,
        row.CustomerId, Masker.Mask(view.Customer.Name), row.Category is { } category ? Masker.Mask(category) : null,
        view.LastMessage.ToString(CultureInfo.InvariantCulture), view.Rating?.Stars.ToString(CultureInfo.InvariantCulture),
    ];

    private static string? Instant(DateTimeOffset? at) => at?.ToString("O", CultureInfo.InvariantCulture);
}
