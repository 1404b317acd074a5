using System.Globalization;
using OmniContact.Crash.Tests.Crashes;
using OmniContact.Crash.Tests.Processes;
using OmniContact.Load.Wire;
using OmniContact.Tests;

namespace OmniContact.Crash.Tests.Orleans;

/// <summary>Several servers on one database, each a process of its own in a folder of its own.</summary>
internal sealed class Cluster : IAsyncDisposable
{
    private readonly Data _data;
    private readonly Network? _network;
    private readonly WallClock?[] _clocks;
    private readonly int[] _siloPorts;
    private readonly int[] _gatewayPorts;
    private readonly ServerProcess?[] _servers;

    private Cluster(Data data, int size, Network? network)
    {
        _data = data;
        _network = network;
        _clocks = new WallClock?[size];
        _siloPorts = [.. Enumerable.Range(0, size).Select(_ => FreePort.Find())];
        _gatewayPorts = [.. Enumerable.Range(0, size).Select(_ => FreePort.Find())];
        _servers = new ServerProcess?[size];
    }

    public Tab Desk { get; private set; } = null!;

    public int Size => _servers.Length;

    public ServerProcess this[int number] => _servers[number]!;

    /// <summary>What opens the secrets of all.</summary>
    public string[] Key => ["--key-file", _data.Beside("secrets.key")];

    /// <summary>Those that run.</summary>
    public Uri[] Urls => [.. _servers.OfType<ServerProcess>().Select(server => server.Url)];

    /// <summary>With an administrator who is signed in, and accounts for the agents.</summary>
    /// <param name="data">With a database that every place reaches.</param>
    /// <param name="size">How many servers.</param>
    /// <param name="network">Where each server has a place of its own; null = all are on this machine's loopback.</param>
    public static async Task<Cluster> Start(Data data, int size, Network? network = null)
    {
        await Centre.Configure(data);
        var cluster = new Cluster(data, size, network);
        // The first one makes the schema, the key and the administrator.
        await cluster.Start(0);
        await Task.WhenAll(Enumerable.Range(1, size - 1).Select(cluster.Start));
        cluster.Desk = await Tab.SignIn(cluster[0].Url, "admin", await cluster[0].Password);
        await People.Create(cluster[0].Url, cluster.Desk);
        return cluster;
    }

    /// <summary>In the place of one that is gone.</summary>
    public Task Start(int number) => Start(number, Build.Here);

    /// <param name="number">In the place of one that is gone.</param>
    /// <param name="program">Which build of the server.</param>
    public async Task Start(int number, string program)
    {
        string[] arguments =
        [
            "--data", _data.Beside($"server-{number}"), .. Key, "--database", _data.Database!,
            "--urls", _servers[number]?.Url.ToString() ?? $"http://{Address(number)}:{FreePort.Find()}", "--insecure-listen",
        ];
        var settings = new Dictionary<string, string>
        {
            ["Orleans__Port"] = _siloPorts[number].ToString(CultureInfo.InvariantCulture), ["Orleans__Address"] = Address(number),
            ["Orleans__GatewayPort"] = _gatewayPorts[number].ToString(CultureInfo.InvariantCulture),
        };
        foreach (var (name, value) in _clocks[number]?.Environment ?? []) settings[name] = value;
        var before = _servers[number];
        _servers[number] = await ServerProcess.StartOne(program, arguments, settings, _network?.Enter(Place(number)) ?? []);
        if (before is not null) await before.DisposeAsync();
    }

    /// <summary>Of a server in the network; 0 is this process, 1 the database.</summary>
    public static int Place(int number) => number + 2;

    /// <summary>The server is started anew with a wall clock that is off, and can be set.</summary>
    public async Task<WallClock> GiveClock(int number, TimeSpan ahead)
    {
        await this[number].Stop();
        var starts = 5;
        var clock = _clocks[number] = new WallClock(_data.Beside($"clock-{number}"), ahead);
        while (true)
        {
            try
            {
                await Start(number);
                return clock;
            }
            catch (InvalidOperationException ended) when (ended.Message.Contains("Timeout during reading", StringComparison.Ordinal) && starts-- > 0)
            {
                // The library that shifts the clock upsets the first connection now and then; whatever runs a server starts it again.
            }
        }
    }

    public Task Stop() => Task.WhenAll(_servers.Select(server => server!.Stop()));

    private string Address(int number) => _network is null ? "127.0.0.1" : Network.Address(Place(number));

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers.OfType<ServerProcess>()) await server.DisposeAsync();
    }
}
