using System.CommandLine;
using OmniContact.Server.Access;
using OmniContact.Server.Cli;
using OmniContact.Server.Secrets;

namespace OmniContact.Server.Admin;

/// <summary>For a key file that is lost for good: what it sealed is removed, so that the server can begin with a new one.</summary>
internal static class ForgetSecretsVerb
{
    public static Command Create() => AdminVerb.Create(
        "forget-secrets", "Removes the stored secrets that the key file does not open: for when the right file is lost for good.", Run);

    private static async Task<int> Run(AdminDesk desk, ParseResult parsed, CancellationToken cancel)
    {
        await desk.RequireData(cancel);
        var gone = await desk.Get<SealedSecrets>().Forget(cancel);
        if (gone.Count == 0)
        {
            Console.WriteLine("The key file opens every stored secret: nothing was removed.");
            return ExitCodes.Ok;
        }
        await desk.Get<Audit>().Record("secretsForgotten", new Caller("command-line", null, Roles.Administrator), null, new { Names = gone }, cancel);
        foreach (var name in gone) Console.WriteLine($"removed  {name}");
        Console.WriteLine("Chat pages take their visitors for new ones, and secrets of channels have to be set again.");
        return ExitCodes.Ok;
    }
}
