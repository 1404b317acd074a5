using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using OmniContact.Server.Privacy;
using OmniContact.Server.Telemetry;
using OmniContact.Storage;

namespace OmniContact.Server.Admin.Diagnosing;

/// <summary>Puts the parts of a diagnosis together. A part that cannot be had says why, and the others are there all the same.</summary>
internal sealed partial class DiagnosisBundle(AdminDesk desk, Uri? server)
{
    private const string Readme = """
        A diagnosis of an OmniContact server.

        about.json          versions, machine, how it is started (without addresses, paths and connection strings)
        store.json          kind, version and size of the database, schema steps, rows by table, what waits for delivery
        health.json         whether a read and a write go through and how long they take, schema steps still to be done
        checks.json         the promises of the stored data, and how often each is broken
        configuration.json  the configured entities: numbers, switches and choices as they are, every text and name taken out,
                            ids replaced (the same id by the same word)
        live/               what the running server answers at /health/ready and /metrics (ids replaced by the same words)
        logs/               the last lines that the server wrote, masked (ids replaced by the same words)

        """;

    private static readonly JsonSerializerOptions Indented = new(OmniJson.Options) { WriteIndented = true };

    private readonly Redactor _redactor = new();

    public async Task Write(Stream target, CancellationToken cancel)
    {
        await using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        await Put(zip, "README.txt", Readme, cancel);
        await Part(zip, "about.json", () => Task.FromResult<object>(Machine.Describe(desk.Options)), cancel);
        await Part(zip, "store.json", async () => await desk.Get<IStoreAdministration>().Overview(cancel), cancel);
        await Part(zip, "health.json", async () => await StoreHealth.Measure(desk.Get<IStoreMaintenance>(), cancel), cancel);
        await Part(zip, "checks.json", async () => await Checks(cancel), cancel);
        await Part(zip, "configuration.json", async () => await Configuration(cancel), cancel);
        foreach (var path in new[] { "health/ready", "metrics" })
            await Put(zip, $"live/{path.Replace('/', '-')}.txt", Clean(WithoutIds(await LiveServer.Ask(server, path, cancel))), cancel);
        foreach (var file in LogFile.Existing(desk.Options.Data))
            await Put(zip, $"logs/{Path.GetFileName(file)}", Clean(LogIds.Replace(await LogFile.Read(file, cancel), _redactor.Word)), cancel);
    }

    /// <summary>A folder may be named after somebody.</summary>
    private string Clean(string text) => Masker.Mask(text).Replace(Path.GetFullPath(desk.Options.Data), "(data)", StringComparison.Ordinal);

    private string WithoutIds(string metrics) => Label.Replace(metrics, label => $"{label.Groups["name"]}=\"{_redactor.Word(label.Groups["id"].Value)}\"");

    private async Task<object> Checks(CancellationToken cancel) =>
        // Examples name rows: they stay here.
        (await desk.Get<IStoreAdministration>().Check(cancel)).Select(check => new { check.Name, check.Broken }).ToArray();

    private async Task<object> Configuration(CancellationToken cancel)
    {
        var rows = await desk.Get<IConfigurationStore>().Load(cancel: cancel);
        return rows.Select(row => new { row.Kind, Id = _redactor.Word(row.Id), Body = _redactor.Redact(row.Body!) }).ToArray();
    }

    private static async Task Part(ZipArchive zip, string name, Func<Task<object>> make, CancellationToken cancel)
    {
        object part;
        try
        {
            part = await make();
        }
        catch (Exception fault) when (fault is StoreUnavailableException or StoreVersionException)
        {
            part = new { Missing = fault.GetType().Name, Because = fault.InnerException?.GetType().Name };
        }
        await Put(zip, name, JsonSerializer.Serialize(part, Indented), cancel);
    }

    [GeneratedRegex("(?<name>queue|server_address)=\"(?<id>[^\"]*)\"")]
    private static partial Regex Label { get; }

    private static async Task Put(ZipArchive zip, string name, string text, CancellationToken cancel)
    {
        await using var writer = new StreamWriter(await zip.CreateEntry(name).OpenAsync(cancel));
        await writer.WriteAsync(text.AsMemory(), cancel);
    }
}
