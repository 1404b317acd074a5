using System.CommandLine;
using OmniContact.Server.Cli;
using OmniContact.Storage;

namespace OmniContact.Server.Admin;

/// <summary>One consistent copy of everything, attachments included, also while the server runs.</summary>
internal static class BackupData
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "File to write; it must not exist." };
        return AdminVerb.Create("backup", "Writes everything, attachments included, into one file.", [file], (services, parsed, cancel) =>
            Run(services, parsed.GetValue(file)!, cancel));
    }

    /// <summary>The file has its name only once it is whole.</summary>
    private static async Task<int> Run(IServiceProvider services, FileInfo file, CancellationToken cancel)
    {
        if (file.Exists) throw new InvalidDataException($"{file.FullName} exists already; choose another name.");
        var part = file.FullName + ".part";
        await using (var target = new FileStream(part, FileMode.Create, FileAccess.Write))
        {
            await services.GetRequiredService<IStoreMaintenance>().Backup(target, cancel);
            target.Flush(flushToDisk: true);
        }
        File.Move(part, file.FullName);
        Console.WriteLine($"{file.FullName}: {new FileInfo(file.FullName).Length:N0} bytes");
        Console.WriteLine("The key of the secrets (secrets.key) is not in it: keep a copy of it somewhere else.");
        return ExitCodes.Ok;
    }
}
