using OmniContact.Crash.Tests.Load;
using OmniContact.Crash.Tests.Processes;
using OmniContact.Load.Wire;
using OmniContact.Tests;

namespace OmniContact.Crash.Tests.Crashes;

/// <summary>
/// The whole server is killed under load, again and again, while customers and agents go on over its public interfaces. What
/// they were acknowledged is compared with what is stored after each kill, and with what the next process says.
/// </summary>
public abstract class CrashSuite
{
    private const int Customers = 14;

    private static int Kills => Long.Is ? 20 : 3;

    protected abstract int Seed { get; }

    protected abstract PostgresServer? Server { get; }

    [Fact]
    public async Task What_was_acknowledged_survives_every_kill_in_order_and_once()
    {
        using Data data = new(Server);
        await Centre.Configure(data);
        Random random = new(Seed);
        Ledger ledger = new();
        Address address = new();
        using CancellationTokenSource stop = new();
        var (server, desk) = await Begin(data);
        var clients = Clients(address, ledger, stop.Token);
        for (var kill = 1; kill <= Kills; kill++)
        {
            var before = ledger.Messages.Count;
            address.Up(server.Url);
            await Loaded(ledger, before, random);
            address.Down();
            await server.Kill();
            await server.DisposeAsync();
            var waited = await Stored.Compare(data, ledger);
            server = await ServerProcess.Start(data);
            await waited.CompareWith(data, server.Url, desk);
        }
        address.Up(server.Url);
        await Loaded(ledger, ledger.Messages.Count, random);
        await stop.CancelAsync();
        await Task.WhenAll(clients);
        await using (server)
        {
            (await AdminProcess.Done(data, "check")).ShouldContain("all in order");
            await server.Kill();
        }
        await Stored.Compare(data, ledger);
        await Replay(data);
        Console.WriteLine($"[figure] {GetType().Name}: {Kills} kills of the server, {ledger.Messages.Count} messages and {ledger.Owners.Count} accepts acknowledged, none lost, none doubled");
    }

    /// <summary>Nothing that was decided is decided otherwise by what is stored.</summary>
    private async Task Replay(Data data)
    {
        var run = await AdminProcess.Run(data, "replay");
        run.Output.TrimEnd().Split('\n')[^1].ShouldContain(" 0 different", Case.Sensitive, Differing(run));
        Console.WriteLine($"[figure] {GetType().Name}: replay of {run.Output.TrimEnd().Split('\n')[^1]}");
    }

    private static string Differing(AdminProcess run) =>
        run.Errors + string.Join('\n', run.Output.Split('\n').Where(line => line.StartsWith("DIFFERENT", StringComparison.Ordinal) || line.StartsWith(' ')));

    private static async Task<(ServerProcess Server, Tab Desk)> Begin(Data data)
    {
        var server = await ServerProcess.Start(data);
        var desk = await Tab.SignIn(server.Url, "admin", await server.Password);
        await People.Create(server.Url, desk);
        return (server, desk);
    }

    private List<Task> Clients(Address address, Ledger ledger, CancellationToken stop)
    {
        var customers = Enumerable.Range(1, Customers).Select(id => new CustomerClient(id, Seed, address, ledger));
        var agents = Centre.Agents.Select(id => new AgentClient(id, Centre.AgentPassword, address, ledger));
        return [.. customers.Concat<Client>(agents).Select(client => Task.Run(() => client.Run(stop)))];
    }

    /// <summary>Until the load runs, and then for a random moment more.</summary>
    private static async Task Loaded(Ledger ledger, int before, Random random)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(30));
        while (ledger.Messages.Count < before + (2 * Customers)) await Task.Delay(20, patience.Token);
        await Task.Delay(random.Next(0, 1_500));
    }
}
