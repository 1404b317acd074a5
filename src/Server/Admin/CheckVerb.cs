using System.CommandLine;
using OmniContact.Server.Admin.Checks;
using OmniContact.Server.Cli;
using OmniContact.Storage;

namespace OmniContact.Server.Admin;

/// <summary>Looks whether the stored data keeps every promise.</summary>
internal static class CheckVerb
{
    private const int NameWidth = 24;

    public static Command Create() => AdminVerb.Create(
        "check", "Looks for every promise that stored data can show, also while the server runs; ends with 1 when one is broken.", Run);

    private static async Task<int> Run(AdminDesk desk, ParseResult parsed, CancellationToken cancel)
    {
        await desk.RequireData(cancel);
        CheckOutcome[] outcomes = [.. await desk.Get<IStoreAdministration>().Check(cancel), await RankCheck.Run(desk, cancel), await DeadLetterCheck.Run(desk, cancel), await SecretsCheck.Run(desk)];
        foreach (var outcome in outcomes) Write(outcome);
        var broken = outcomes.Count(outcome => !outcome.Ok);
        Console.WriteLine(broken == 0
            ? $"{outcomes.Length} checks, all in order."
            : $"{outcomes.Length} checks, {broken} broken. Keep a backup of this state, and see the operator's guide (/docs/operating) for what to do.");
        return broken == 0 ? ExitCodes.Ok : ExitCodes.Failed;
    }

    private static void Write(CheckOutcome outcome)
    {
        Console.WriteLine($"{(outcome.Ok ? "ok    " : "BROKEN")}  {outcome.Name.PadRight(NameWidth)}{outcome.Promise}");
        if (outcome.Ok) return;
        var more = outcome.Broken > outcome.Examples.Length ? ", ..." : "";
        Console.WriteLine($"        {"".PadRight(NameWidth)}{outcome.Broken} times: {string.Join(", ", outcome.Examples)}{more}");
    }
}
