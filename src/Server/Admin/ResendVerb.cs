using System.CommandLine;
using OmniContact.Server.Cli;
using OmniContact.Storage;

namespace OmniContact.Server.Admin;

/// <summary>Tries once more what could not be delivered.</summary>
internal static class ResendVerb
{
    public static Command Create() => AdminVerb.Create(
        "resend", "Puts the outbox entries that were set aside back on their way, also while the server runs.", Run);

    private static async Task<int> Run(AdminDesk desk, ParseResult parsed, CancellationToken cancel)
    {
        await desk.RequireData(cancel);
        var entries = await desk.Get<IStoreMaintenance>().Resend(cancel);
        Console.WriteLine(entries == 0
            ? "Nothing was set aside."
            : $"{entries} entries are on their way again. A server delivers them within seconds; what still fails is set aside again, as './omni admin check' tells.");
        return ExitCodes.Ok;
    }
}
