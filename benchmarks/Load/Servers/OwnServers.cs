using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace OmniContact.Load.Servers;

/// <summary>The servers that were started for a run: one with an empty centre in a folder that is gone afterwards, or several on one database.</summary>
internal sealed class OwnServers : IAsyncDisposable
{
    /// <summary>More would share the processors of one machine for nothing.</summary>
    public const int Most = 9;

    private readonly string _folder = Directory.CreateTempSubdirectory("omni-load-").FullName;
    private readonly string? _database;
    private readonly List<OwnServer> _servers = [];

    private OwnServers(string? database) => _database = database;

    /// <summary>Several servers need the build for Microsoft Orleans.</summary>
    public static bool MayBeSeveral { get; } = File.Exists(Path.Combine(AppContext.BaseDirectory, "Orleans.Runtime.dll"));

    public ImmutableArray<Uri> Urls => [.. _servers.Select(server => server.Url)];

    public IEnumerable<int> Ids => _servers.Select(server => server.Id);

    /// <summary>The administrator's: the first server makes it, with the schema and the key.</summary>
    public string Password => _servers[0].Password!;

    /// <param name="database">A PostgreSQL connection string; null = SQLite.</param>
    /// <param name="count">How many, 1..<see cref="Most"/>; more than one have a database.</param>
    public static async Task<OwnServers> Start(string? database, int count)
    {
        var servers = new OwnServers(database);
        try
        {
            for (var number = 0; number < count; number++) servers._servers.Add(await OwnServer.Start(servers.Place(number), Silo(), isFirst: number == 0));
            return servers;
        }
        catch (Exception failed) when (failed is TimeoutException or LoadException)
        {
            await servers.DisposeAsync();
            throw;
        }
    }

    /// <summary>What <c>omni admin check</c> says of what is stored: the lines that tell of a broken promise, and whether all is in order.</summary>
    public async Task<(bool InOrder, IReadOnlyList<string> Broken)> Check(CancellationToken stop)
    {
        using var check = Process.Start(OwnServer.Begin(["admin", "check", .. Place(0)]))!;
        var (output, errors) = (check.StandardOutput.ReadToEndAsync(stop), check.StandardError.ReadToEndAsync(stop));
        await check.WaitForExitAsync(stop);
        var lines = (await output + await errors).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var broken = lines.Index().Where(line => line.Item.StartsWith("BROKEN", StringComparison.Ordinal)).Select(line => $"{line.Item}{lines.ElementAtOrDefault(line.Index + 1)}");
        return (check.ExitCode == 0, [.. broken]);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers) await server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private string[] Place(int number) =>
    [
        "--data", Path.Combine(_folder, $"data-{number}"), "--key-file", Path.Combine(_folder, "secrets.key"), .. _database is null ? [] : new[] { "--database", _database },
    ];

    /// <summary>Where it meets the others; means nothing to an embedded server.</summary>
    private static Dictionary<string, string> Silo()
    {
        using var free = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        free.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return new() { ["Orleans__Port"] = ((IPEndPoint)free.LocalEndPoint!).Port.ToString(CultureInfo.InvariantCulture) };
    }
}
