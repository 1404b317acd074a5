using System.CommandLine;
using System.Globalization;
using OmniContact.Server.Cli;
using OmniContact.Storage;

namespace OmniContact.Server.Admin;

/// <summary>Puts a backup in place, of either database into either.</summary>
internal static class RestoreVerb
{
    private static readonly Argument<FileInfo> Source = new("file") { Description = "The zip that backup wrote." };

    private static readonly Option<bool> Force = new("--force") { Description = "Put it in the place of the data that is there, which is kept beside it." };

    public static Command Create() => AdminVerb.Create(
        "restore", "Puts a backup in place, of SQLite or PostgreSQL into either. The server must not run.", Run, Source, Force);

    private static async Task<int> Run(AdminDesk desk, ParseResult parsed, CancellationToken cancel)
    {
        var source = parsed.GetValue(Source)!;
        if (!source.Exists) throw new AdminException($"There is no file {source.FullName}.");
        if (!parsed.GetValue(Force) && await HasData(desk, cancel))
            throw new AdminException($"There is data in {desk.Place}. --force puts the backup in its place; the old data is kept beside it.");
        await using var backup = source.OpenRead();
        var aside = await desk.Get<IStoreAdministration>().Replace(backup, cancel);
        var stamp = desk.Get<TimeProvider>().GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        var key = await RestoredKey.Place(backup, desk.Options, stamp, cancel);
        Console.WriteLine($"{source.FullName} is in place in {desk.Place}.");
        if (aside is not null) Console.WriteLine($"What was there is kept as {aside}.");
        Console.WriteLine(key);
        return ExitCodes.Ok;
    }

    /// <summary>Data that cannot be read is data too.</summary>
    private static async Task<bool> HasData(AdminDesk desk, CancellationToken cancel)
    {
        try
        {
            return (await desk.Get<IStoreMaintenance>().Migrate(dryRun: true, cancel)).From > 0;
        }
        catch (StoreVersionException)
        {
            return true;
        }
    }
}
