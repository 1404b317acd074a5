using System.CommandLine;
using System.Globalization;
using OmniContact.Server.Admin.Diagnosing;
using OmniContact.Server.Cli;
using OmniContact.Server.Hosting;
using OmniContact.Server.Options;
using OmniContact.Storage;

namespace OmniContact.Server.Admin;

/// <summary>A zip for those who help, without personal data.</summary>
internal static class DiagnoseVerb
{
    private static readonly Argument<string?> Target = new("file")
    {
        Description = "The zip to write. Default: diagnosis-DATE-TIME.zip in this folder.", Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> Url = new("--url")
    {
        Description = "A running server to ask for its health and figures. Default: the one that runs on the data.",
    };

    public static Command Create() => AdminVerb.Create(
        "diagnose", "Writes a zip for those who help: versions, counts, health, settings and last logs, without personal data.", Run, Target, Url);

    private static async Task<int> Run(AdminDesk desk, ParseResult parsed, CancellationToken cancel)
    {
        var now = desk.Get<TimeProvider>().GetUtcNow();
        var path = Path.GetFullPath(parsed.GetValue(Target) ?? $"diagnosis-{now.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}.zip");
        var server = Server(parsed.GetValue(Url), desk.Options.Data);
        if (File.Exists(path)) throw new AdminException($"{path} exists already. Choose another name.");
        await using (var file = OwnersFile.Create(path)) await new DiagnosisBundle(desk, server).Write(file, cancel);
        if (server is null) Console.WriteLine("No server runs on this data: its live figures are missing. One elsewhere is named with --url.");
        Console.WriteLine($"{path} ({new FileInfo(path).Length:N0} bytes)");
        Console.WriteLine("It holds no names, messages, numbers, addresses or secrets. Look into it before you pass it on: it is plain text.");
        return ExitCodes.Ok;
    }

    private static Uri? Server(string? given, string data)
    {
        if (given is null) return KeptAddress.Of(data);
        return Uri.TryCreate(given, UriKind.Absolute, out var url)
            ? url
            : throw new AdminException($"--url: '{given}' is not an address such as {ServerOptions.DefaultUrls}.");
    }
}
