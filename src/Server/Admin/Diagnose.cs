using System.CommandLine;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text.Json;
using OmniContact.Server.Api;
using OmniContact.Server.Cli;
using OmniContact.Server.Options;
using OmniContact.Storage;

namespace OmniContact.Server.Admin;

/// <summary>A bundle for whoever helps: machine, versions, schema, counts, findings, live figures. Nothing that anybody said, no names, no numbers of persons.</summary>
internal static class Diagnose
{
    private const int Shards = 16;

    private static readonly JsonSerializerOptions Indented = new(ApiJson.Masked) { WriteIndented = true };

    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "Zip file to write.", DefaultValueFactory = _ => new FileInfo("omnicontact-diagnosis.zip") };
        var url = new Option<Uri>("--url") { Description = "A running server to ask too.", DefaultValueFactory = _ => new Uri(ServerOptions.DefaultUrls) };
        return AdminVerb.Create("diagnose", "Writes a bundle without personal data for whoever helps.", [file, url], (services, parsed, cancel) =>
            Run(services, parsed.GetValue(file)!, parsed.GetValue(url)!, cancel));
    }

    private static async Task<int> Run(IServiceProvider services, FileInfo file, Uri url, CancellationToken cancel)
    {
        await using (var target = file.Create())
        await using (var bundle = new ZipArchive(target, ZipArchiveMode.Create))
        {
            Add(bundle, "machine.json", Machine(services.GetRequiredService<ServerOptions>()));
            Add(bundle, "store.json", await Store(services, cancel));
            Add(bundle, "check.json", await CheckData.Read(services, cancel));
            foreach (var path in new[] { "health/ready", "metrics" }) Add(bundle, path.Replace('/', '-') + ".txt", await Ask(new Uri(url, path), cancel));
        }
        Console.WriteLine($"{file.FullName}: {new FileInfo(file.FullName).Length:N0} bytes");
        return ExitCodes.Ok;
    }

    private static object Machine(ServerOptions options) => new
    {
        About.ProductName,
        About.ProductVersion,
        Runtime = RuntimeInformation.FrameworkDescription,
        System = RuntimeInformation.OSDescription,
        Architecture = RuntimeInformation.ProcessArchitecture.ToString(),
        Environment.ProcessorCount,
        MemoryBytes = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes,
        Database = options.Database is null ? "SQLite" : "PostgreSQL",
        FreeBytes = new DriveInfo(Path.GetFullPath(options.Data)).AvailableFreeSpace,
    };

    private static async Task<object> Store(IServiceProvider services, CancellationToken cancel)
    {
        var store = services.GetRequiredService<IStore>();
        var schema = await services.GetRequiredService<IStoreMaintenance>().Migrate(dryRun: true, cancel);
        var work = await store.ActorsWithWork(cancel);
        var undelivered = 0;
        for (var shard = 0; shard < Shards; shard++) undelivered += (await store.Undelivered(shard, 1000, cancel)).Count;
        return new { Schema = schema, QueuesWithWork = work.QueueIds.Count, AgentsWithWork = work.AgentIds.Count, Undelivered = undelivered };
    }

    private static async Task<string> Ask(Uri url, CancellationToken cancel)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        try
        {
            return await client.GetStringAsync(url, cancel);
        }
        catch (HttpRequestException away)
        {
            return $"{url}: {away.Message}";
        }
    }

    private static void Add(ZipArchive bundle, string name, object content)
    {
        using var writer = new StreamWriter(bundle.CreateEntry(name).Open());
        writer.Write(content as string ?? JsonSerializer.Serialize(content, Indented));
    }
}
