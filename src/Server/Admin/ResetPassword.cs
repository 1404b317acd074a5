using System.CommandLine;
using OmniContact.Server.Access;
using OmniContact.Server.Cli;
using OmniContact.Server.Site;

namespace OmniContact.Server.Admin;

/// <summary>A new random password for somebody who lost the old one; all sessions of the person end, locks are forgiven.</summary>
internal static class ResetPassword
{
    public static Command Create()
    {
        var user = new Argument<string>("user") { Description = "User name.", DefaultValueFactory = _ => FirstAdministrator.UserName };
        return AdminVerb.Create("reset-password", "Gives a user a new random password.", [user], (services, parsed, cancel) =>
            Run(services, parsed.GetValue(user)!, cancel));
    }

    private static async Task<int> Run(IServiceProvider services, string userName, CancellationToken cancel)
    {
        var password = Secret.Name(20);
        if (await services.GetRequiredService<Users>().SetPassword(userName, password, cancel) is not { } account)
        {
            await Console.Error.WriteLineAsync($"There is no user '{userName}'.");
            return ExitCodes.Failed;
        }
        await services.GetRequiredService<Lockout>().Forgive();
        await services.GetRequiredService<Audit>().Record("passwordReset", new Caller("console", null, Roles.Administrator), null, new { account.Id }, cancel);
        Console.WriteLine($"user:     {account.UserName}");
        Console.WriteLine($"password: {password}   (shown only now; change it after signing in)");
        return ExitCodes.Ok;
    }
}
