using System.CommandLine;
using System.Globalization;
using OmniContact.Server.Cli;
using OmniContact.Server.Options;
using OmniContact.Storage;

namespace OmniContact.Server.Admin;

/// <summary>One file with everything, taken from the running system.</summary>
internal static class BackupVerb
{
    private static readonly Argument<string?> Target = new("file")
    {
        Description = "The zip to write. Default: omnicontact-DATE-TIME.zip in this folder.", Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<bool> Force = new("--force") { Description = "Replace the file if there is one." };

    private static readonly Option<bool> WithoutKey = new("--without-key") { Description = "Leave out the key that opens secrets." };

    public static Command Create() => AdminVerb.Create(
        "backup", "Writes everything that is stored into one zip, also while the server runs.", Run, Target, Force, WithoutKey);

    private static async Task<int> Run(AdminDesk desk, ParseResult parsed, CancellationToken cancel)
    {
        await desk.RequireData(cancel);
        var path = Path.GetFullPath(parsed.GetValue(Target) ?? DefaultName(desk.Get<TimeProvider>().GetUtcNow()));
        if (File.Exists(path) && !parsed.GetValue(Force)) throw new AdminException($"{path} exists already. Choose another name, or replace it with --force.");
        var key = parsed.GetValue(WithoutKey) ? null : Key(desk.Options);
        await Write(desk, path, key, cancel);
        Console.WriteLine($"{path} ({new FileInfo(path).Length:N0} bytes)");
        Console.WriteLine("It holds people, customers, conversations, messages, attachments, configuration and history"
            + (key is null ? "; not the key that opens channel secrets." : ", and the key that opens channel secrets: keep it as safe as the data itself."));
        return ExitCodes.Ok;
    }

    /// <summary>Whole or not at all: under another name until it is.</summary>
    private static async Task Write(AdminDesk desk, string path, BackupFile? key, CancellationToken cancel)
    {
        var part = path + ".part";
        try
        {
            await using (var file = OwnersFile.Create(part))
            {
                await desk.Get<IStoreMaintenance>().Backup(file, key, cancel);
                file.Flush(flushToDisk: true);
            }
            File.Move(part, path, overwrite: true);
        }
        finally
        {
            File.Delete(part);
        }
    }

    private static BackupFile? Key(ServerOptions options) =>
        File.Exists(options.KeyPath) ? new(RestoredKey.Name, File.ReadAllBytes(options.KeyPath)) : null;

    private static string DefaultName(DateTimeOffset now) => $"omnicontact-{now.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}.zip";
}
