using System.Diagnostics;
using OmniContact.Crash.Tests.Load;

namespace OmniContact.Crash.Tests.Orleans;

/// <summary>Customers and agents at work over all servers of a cluster; whoever loses one goes on at another.</summary>
internal sealed class ClusterLoad : IAsyncDisposable
{
    private const int Customers = 14;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly Address _address = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly AgentClient[] _agents;
    private readonly Task[] _clients;

    public ClusterLoad(int seed)
    {
        var customers = Enumerable.Range(1, Customers).Select(id => new CustomerClient(id, seed, _address, Ledger));
        _agents = [.. Centre.Agents.Select(id => new AgentClient(id, Centre.AgentPassword, _address, Ledger))];
        _clients = [.. customers.Concat<Client>(_agents).Select(client => Task.Run(() => client.Run(_stop.Token)))];
    }

    public Ledger Ledger { get; } = new();

    /// <summary>Where the servers are from now on.</summary>
    public void At(params Uri[] urls) => _address.Up(urls);

    /// <summary>Until every customer and every agent has been served since now; how long that took.</summary>
    public async Task<TimeSpan> Served()
    {
        var since = Stopwatch.StartNew();
        var (messages, owners) = (Ledger.Messages.Count, Ledger.Owners.Count);
        while (Silent(messages) is { Length: > 0 } || Ledger.Owners.Count == owners)
        {
            Ledger.Faults.ShouldBeEmpty();
            if (since.Elapsed >= Patience) throw new TimeoutException(await Complaint(messages, owners));
            await Task.Delay(20);
        }
        return since.Elapsed;
    }

    private async Task<string> Complaint(int messages, int owners)
    {
        var known = await Task.WhenAll(_agents.Select(agent => agent.Known()));
        return $"not served for {Patience.TotalSeconds} s: {string.Join(' ', Silent(messages))}; {Ledger.Owners.Count - owners} offers taken: "
            + string.Join(", ", Ledger.Owners.Skip(owners).GroupBy(taken => taken.Agent).Select(taken => $"{taken.Key} {taken.Count()} of {taken.DistinctBy(one => one.Conversation).Count()} conversations")) + "; "
            + string.Join("; ", _agents.Select(agent => agent.Doing).Concat(known));
    }

    public async Task End()
    {
        await _stop.CancelAsync();
        await Task.WhenAll(_clients);
    }

    public async ValueTask DisposeAsync()
    {
        await End();
        _stop.Dispose();
    }

    private string[] Silent(int since)
    {
        var heard = Ledger.Messages.Skip(since).Select(message => message.By).ToHashSet();
        return [.. Enumerable.Range(1, Customers).Select(id => $"customer-{id}").Concat(Centre.Agents).Where(name => !heard.Contains(name))];
    }
}
