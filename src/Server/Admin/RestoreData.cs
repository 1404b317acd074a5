using System.CommandLine;
using OmniContact.Server.Cli;
using OmniContact.Storage;

namespace OmniContact.Server.Admin;

/// <summary>Fills an empty database from a backup, on either kind of database.</summary>
internal static class RestoreData
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "A file that backup wrote." };
        return AdminVerb.Create("restore", "Fills an empty database from a backup.", [file], (services, parsed, cancel) =>
            Run(services, parsed.GetValue(file)!, cancel), mustExist: false);
    }

    private static async Task<int> Run(IServiceProvider services, FileInfo file, CancellationToken cancel)
    {
        if (!file.Exists) throw new InvalidDataException($"There is no file {file.FullName}.");
        var store = services.GetRequiredService<IStoreMaintenance>();
        await store.Migrate(dryRun: false, cancel);
        await using var source = file.OpenRead();
        await store.Restore(source, cancel);
        Console.WriteLine($"{file.FullName} is restored. Put secrets.key back beside it before the server starts.");
        return ExitCodes.Ok;
    }
}
