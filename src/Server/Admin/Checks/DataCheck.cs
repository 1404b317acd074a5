using OmniContact.Routing.Conversations.Facts;
using OmniContact.Storage;

namespace OmniContact.Server.Admin.Checks;

/// <summary>Reads everything that is stored, once, and lists what the promises forbid.</summary>
internal sealed class DataCheck(IStore store, IAttachments files, IConfigurationStore history, ICentre centre)
{
    private const int Stretch = 500;
    private const int CustomersAtOnce = 200;

    private readonly List<Finding> _findings = [];
    private long _conversations;
    private long _facts;

    public async Task<CheckReport> Run(CancellationToken cancel)
    {
        var (rank, excess) = (new RankOrder(centre.Current), new Excess(centre.Current));
        await Facts(rank, excess, cancel);
        await Conversations(cancel);
        await Customers(cancel);
        var all = centre.Current.Entities;
        foreach (var agent in all.Agents.Values) _findings.AddRange(await excess.Of(agent, store, cancel));
        foreach (var queue in all.Queues.Values) _findings.AddRange(await Excess.Of(queue, store, history, cancel));
        return new CheckReport(_conversations, _facts, rank.Judged, rank.NotJudged, [.. _findings]);
    }

    private async Task Facts(RankOrder rank, Excess excess, CancellationToken cancel)
    {
        var offers = new OfferHistory();
        var position = 0L;
        while (await store.FactsAfter(position, Stretch, cancel) is { Count: > 0 } rows)
        {
            foreach (var row in rows)
            {
                _facts++;
                if (row.Position <= position) _findings.Add(new Finding(7, "facts", $"position {row.Position} follows {position}"));
                position = row.Position;
                if (row.ConversationId is null || row.Kind.Contains('.')) continue;
                var fact = OmniJson.Read<ConversationFact>(row.Body);
                _findings.AddRange(offers.Take(fact));
                _findings.AddRange(rank.Take(fact));
                excess.Take(fact);
            }
        }
        _findings.AddRange(rank.End());
    }

    private async Task Conversations(CancellationToken cancel)
    {
        string? cursor = null;
        do
        {
            var page = await store.ListConversations(new ConversationFilter { Limit = Stretch, Cursor = cursor }, cancel);
            foreach (var row in page.Items)
            {
                _conversations++;
                var stored = StoredConversation.Read(row);
                _findings.AddRange(StateShape.Of(stored));
                _findings.AddRange(await MessageNumbers.Of(stored, store, files, cancel));
            }
            cursor = page.Next;
        }
        while (cursor is not null);
    }

    private async Task Customers(CancellationToken cancel)
    {
        string? cursor = null;
        do
        {
            var page = await store.ListCustomers(cursor, CustomersAtOnce, cancel);
            foreach (var row in page.Items) _findings.AddRange(await Identities.Of(row, store, cancel));
            cursor = page.Next;
        }
        while (cursor is not null);
    }
}
