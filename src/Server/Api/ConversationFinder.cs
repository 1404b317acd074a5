using System.Collections.Immutable;
using OmniContact.Server.Access;
using OmniContact.Server.Privacy;
using OmniContact.Storage;

namespace OmniContact.Server.Api;

/// <summary>Conversations by everything that is known of them, as far as a caller sees them.</summary>
internal sealed class ConversationFinder(IStore store, ISearch search, Sight sight)
{
    /// <summary>Customers whom a name or a number may mean.</summary>
    private const int MostCustomers = 50;

    /// <summary>Stretches that are looked through for the next row where each is asked.</summary>
    private const int MostStretches = 20;

    /// <summary>Newest first. By words, why it was closed or stars a stretch may be shorter than asked for; by words a conversation may come in several.</summary>
    public async Task<Page<ConversationRow>> Find(Caller caller, ConversationQuery query, PageQuery page, CancellationToken cancel)
    {
        var found = await Stretch(caller, query, page, cancel);
        if (!query.AsksOfRows) return found;
        var rows = found.Items.Where(query.Has).ToArray();
        for (var i = 1; i < MostStretches && rows.Length == 0 && found.Next is { } next; i++)
        {
            found = await Stretch(caller, query, page with { Cursor = next }, cancel);
            rows = [.. found.Items.Where(query.Has)];
        }

        return found with { Items = rows };
    }

    private async Task<Page<ConversationRow>> Stretch(Caller caller, ConversationQuery query, PageQuery page, CancellationToken cancel)
    {
        var filter = query.ToFilter(page) with { Within = await sight.Lists(caller, query.CustomerId, cancel) };
        if (query.Customer is { } customer) filter = filter with { CustomerIds = await Customers(customer, cancel) };
        return query.Q is { } words ? await ByWords(words, filter, cancel) : await store.ListConversations(filter, cancel);
    }

    private async Task<ImmutableArray<string>> Customers(string asked, CancellationToken cancel)
    {
        var found = Guessing.Without(asked, await search.SearchCustomers(asked, null, MostCustomers, cancel));
        return [.. found.Items.Select(customer => customer.Id)];
    }

    private async Task<Page<ConversationRow>> ByWords(string words, ConversationFilter filter, CancellationToken cancel)
    {
        var asked = new MessageQuery { Text = words, CustomerId = filter.CustomerId, Limit = filter.Limit, Cursor = filter.Cursor };
        var found = Guessing.Without(words, await search.SearchMessages(asked, cancel));
        var rows = new List<ConversationRow>();
        foreach (var id in found.Items.Select(hit => hit.Message.ConversationId).Distinct())
        {
            if (await store.FindConversation(id, cancel) is { } row && filter.Has(row)) rows.Add(row);
        }

        return new Page<ConversationRow>(rows, found.Next);
    }
}
