using OmniContact.Conversations;
using OmniContact.Routing.Rules;
using OmniContact.Storage;

namespace OmniContact.Server.Rules;

/// <summary>
/// Conversations as the rules saw them when they began, as far as that is kept: the first words, the channel and the time are what they
/// were; tier, tags and attributes of the customer are those that the conversation knew last.
/// </summary>
internal sealed class PastContacts(IStore store, ICentre centre)
{
    /// <summary>Contacts that one replay tries.</summary>
    private const int Most = 2_000;

    private const int AtOnce = 500;
    private const int FirstMessages = 10;

    /// <summary>Null when there is no such conversation, or its entry point is gone.</summary>
    public async Task<PastContact?> Of(string conversationId, CancellationToken cancel) =>
        await store.FindConversation(conversationId, cancel) is { } row ? await Of(row, cancel) : null;

    /// <summary>Those that came in where the rule set decides, newest first; and whether there were more.</summary>
    public async Task<(IReadOnlyList<PastContact> Contacts, bool More)> Between(string ruleSetId, DateTimeOffset from, DateTimeOffset before, CancellationToken cancel)
    {
        var points = centre.Current.Entities.EntryPoints.Values.Where(point => point.RuleSetId == ruleSetId).Select(point => point.Id).ToHashSet();
        var found = new List<PastContact>();
        for (string? cursor = null; ;)
        {
            var page = await store.ListConversations(
                new() { StartedFrom = from.ToUniversalTime(), StartedBefore = before.ToUniversalTime(), Cursor = cursor, Limit = AtOnce }, cancel);
            foreach (var row in page.Items.Where(row => points.Contains(row.EntryPointId)))
            {
                if (found.Count == Most) return (found, true);
                if (await Of(row, cancel) is { } contact) found.Add(contact);
            }
            if ((cursor = page.Next) is null) return (found, false);
        }
    }

    private async Task<PastContact?> Of(ConversationRow row, CancellationToken cancel)
    {
        var settings = centre.Current;
        if (settings.EntryPoint(row.EntryPointId) is not { } point) return null;
        var body = OmniJson.Read<ConversationBody>(row.Body);
        var (state, customer) = (body.State, body.Customer);
        var earlier = (await store.ListConversations(new() { CustomerId = row.CustomerId, StartedBefore = row.StartedAt, Limit = 1 }, cancel)).Items.FirstOrDefault();
        var calendar = settings.Calendar(point.CalendarId);
        var input = new RuleInput
        {
            EntryPointId = point.Id,
            Channel = state.Legs.IsEmpty ? body.Channel : state.Legs[0].Channel,
            Medium = state.Medium,
            Text = await FirstWords(row.Id, cancel),
            Language = state.Language ?? customer.Language ?? point.Language,
            Tier = customer.Tier,
            Region = customer.Region,
            Tags = customer.Tags,
            Attributes = customer.Attributes.SetItems(state.Attributes),
            NewCustomer = earlier is null,
            LastContactAt = earlier?.ChangedAt,
            Open = calendar?.IsOpen(row.StartedAt),
        };
        return new PastContact(row.Id, input, row.StartedAt, calendar?.Zone ?? TimeZoneInfo.Utc, point.DefaultQueueId);
    }

    private async Task<string?> FirstWords(string conversationId, CancellationToken cancel) =>
        (await store.MessagesAfter(conversationId, 0, FirstMessages, cancel)).Select(row => OmniJson.Read<Message>(row.Body))
            .FirstOrDefault(message => message.Author.Kind == AuthorKind.Customer)?.Text;
}
