using System.CommandLine;
using System.Diagnostics;
using OmniContact.Server.Cli;
using OmniContact.Storage;

namespace OmniContact.Server.Admin;

/// <summary>Brings data of an older release to this one: told, tried on a copy, done, or taken back.</summary>
internal static class UpgradeVerb
{
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Tell the steps and try them on a copy; change nothing." };

    private static readonly Option<bool> Back = new("--back") { Description = "Put back the copy that was made before the last upgrade." };

    public static Command Create() => AdminVerb.Create(
        "upgrade", "Brings the data to this release, as the start does; a copy is made first. The server must not run.", Run, DryRun, Back);

    private static Task<int> Run(AdminDesk desk, ParseResult parsed, CancellationToken cancel) =>
        parsed.GetValue(Back) ? GoBack(desk, cancel) : parsed.GetValue(DryRun) ? Try(desk, cancel) : Upgrade(desk, cancel);

    private static async Task<int> Try(AdminDesk desk, CancellationToken cancel)
    {
        if (!Tell(desk, await Plan(desk, cancel))) return ExitCodes.Ok;
        var since = Stopwatch.StartNew();
        await desk.Get<IStoreAdministration>().Rehearse(cancel);
        Console.WriteLine($"Tried on a copy in {since.Elapsed.TotalSeconds:0.0} s: every step went through. Nothing was changed.");
        return ExitCodes.Ok;
    }

    private static async Task<int> Upgrade(AdminDesk desk, CancellationToken cancel)
    {
        if (!Tell(desk, await Plan(desk, cancel))) return ExitCodes.Ok;
        var done = await desk.Get<IStoreMaintenance>().Migrate(dryRun: false, cancel);
        Console.WriteLine($"Done: schema version {done.To}. The copy from before is in {Path.GetFullPath(desk.Options.Data)}; './omni admin upgrade --back' puts it back.");
        return ExitCodes.Ok;
    }

    private static async Task<int> GoBack(AdminDesk desk, CancellationToken cancel)
    {
        if (await desk.Get<IStoreAdministration>().GoBack(cancel) is not { } back)
            throw new AdminException($"There is no copy from before an upgrade in {Path.GetFullPath(desk.Options.Data)}. A backup can be put in place with './omni admin restore FILE --force'.");
        Console.WriteLine($"{back.From} is in place again, at schema version {back.Version}. What came after the upgrade is kept as {back.KeptAs}.");
        Console.WriteLine("Now start the release that wrote it; this one would upgrade it again.");
        return ExitCodes.Ok;
    }

    private static async Task<MigrationReport> Plan(AdminDesk desk, CancellationToken cancel)
    {
        var plan = await desk.Get<IStoreMaintenance>().Migrate(dryRun: true, cancel);
        return plan.From > 0 ? plan : throw new AdminException($"There is no data in {desk.Place}: nothing to upgrade.");
    }

    /// <summary>False when there is nothing to do.</summary>
    private static bool Tell(AdminDesk desk, MigrationReport plan)
    {
        Console.WriteLine($"{desk.Place} has schema version {plan.From}.");
        if (plan.Steps.IsEmpty) Console.WriteLine("This program needs no other: there is nothing to do.");
        foreach (var step in plan.Steps) Console.WriteLine($"  to do: {step}");
        return !plan.Steps.IsEmpty;
    }
}
