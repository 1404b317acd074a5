using System.Collections.Immutable;
using OmniContact.Load.Clients;
using OmniContact.Load.Promises;
using OmniContact.Load.Servers;
using OmniContact.Routing.Configuration;

namespace OmniContact.Load.Runs;

/// <summary>Compares what clients saw with what is stored, once all is over.</summary>
internal sealed class Comparison(Target target, Ledger ledger, ConfigurationSnapshot configuration, Func<string, bool> isOurs)
{
    private readonly List<string> _compared = [];

    /// <summary>What was compared with what.</summary>
    public ImmutableArray<string> Compared => [.. _compared];

    /// <param name="after">Where the stream of facts ended before the run.</param>
    /// <param name="mostTexts">Conversations whose words are read.</param>
    /// <param name="stop">Ends it.</param>
    public async Task<List<Broken>> Run(long after, int mostTexts, CancellationToken stop)
    {
        List<Broken> broken = [.. ledger.Seen];
        broken.AddRange(await Facts(after, stop));
        var texts = new TextCheck(target.Api, ledger);
        broken.AddRange(await texts.Run(mostTexts, stop));
        _compared.Add($"the words of {texts.Compared:N0} conversations, number by number");
        if (target.Own is { } own) broken.AddRange(await Check(own, stop));
        return broken;
    }

    /// <summary>Customers who are still on the line of a conversation that is over.</summary>
    public async Task<IReadOnlyList<Broken>> NeverTold(IEnumerable<Customer> customers, CancellationToken stop)
    {
        List<Broken> broken = [];
        foreach (var customer in customers.Where(customer => customer.ConversationId is not null))
        {
            var stored = await target.Api.Get($"/api/v1/conversations/{customer.ConversationId}", stop);
            if (stored.GetProperty("status").GetString() == "closed") broken.Add(new(Promise.Gap, $"nobody told of the end: {customer.Whereabouts}"));
        }
        return broken;
    }

    private async Task<IReadOnlyList<Broken>> Facts(long after, CancellationToken stop)
    {
        var pairs = new PairJudge(configuration, target.Urls.Length == 1 ? PairJudge.InOneProcess : PairJudge.InCluster);
        var order = new OrderJudge(configuration);
        var stored = new Stored(target.Api, [new AcknowledgedJudge(ledger), new LeaseJudge(), new CapacityJudge(), order, pairs], isOurs);
        var broken = await stored.Read(after, stop);
        _compared.Add($"{ledger.Messages.Count:N0} acknowledged messages, {ledger.Accepts.Count:N0} accepts and {ledger.Closed.Count + ledger.Left.Count:N0} ends with {stored.Facts:N0} stored facts");
        _compared.Add($"the order of {order.Judged:N0} offers; pairs that waited longer than {(pairs.Longest + pairs.Slowest).TotalMilliseconds:0} ms ({pairs.Longest.TotalMilliseconds:0} ms and the slowest acknowledgement)");
        return broken;
    }

    private async Task<IEnumerable<Broken>> Check(OwnServers own, CancellationToken stop)
    {
        var (inOrder, lines) = await own.Check(stop);
        _compared.Add("all of the stored data with the product's own check (omni admin check)");
        return inOrder ? [] : lines.DefaultIfEmpty("omni admin check failed").Select(line => new Broken(Promise.Check, line));
    }
}
