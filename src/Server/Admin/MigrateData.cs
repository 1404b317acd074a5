using System.CommandLine;
using OmniContact.Server.Cli;
using OmniContact.Storage;

namespace OmniContact.Server.Admin;

/// <summary>What an upgrade would do to the data, or does.</summary>
internal static class MigrateData
{
    public static Command Create()
    {
        var dry = new Option<bool>("--dry-run") { Description = "Only say what would be done." };
        return AdminVerb.Create("migrate", "Brings the data to this program's schema.", [dry], (services, parsed, cancel) =>
            Run(services, parsed.GetValue(dry), cancel));
    }

    private static async Task<int> Run(IServiceProvider services, bool dry, CancellationToken cancel)
    {
        var report = await services.GetRequiredService<IStoreMaintenance>().Migrate(dry, cancel);
        Console.WriteLine(report.Steps.IsEmpty
            ? $"The schema is at version {report.To}; there is nothing to do."
            : $"{(dry ? "Would go" : "Went")} from version {report.From} to {report.To}:");
        foreach (var step in report.Steps) Console.WriteLine($"  {step}");
        if (dry && !report.Steps.IsEmpty) Console.WriteLine("Make a backup first: restoring it into an empty database is the way back.");
        return ExitCodes.Ok;
    }
}
