using System.CommandLine;
using OmniContact.Server.Access;
using OmniContact.Server.Cli;
using OmniContact.Server.Documents;
using OmniContact.Server.Site;

namespace OmniContact.Server.Admin;

/// <summary>For those who are locked out: a new random password, shown once.</summary>
internal static class ResetPasswordVerb
{
    private static readonly Argument<string> User = new("user")
    {
        Description = "Who gets a new password.", DefaultValueFactory = _ => FirstAdministrator.UserName,
    };

    public static Command Create() => AdminVerb.Create(
        "reset-password", "Gives a person a new random password, printed once, and ends their sessions.", Run, User);

    private static async Task<int> Run(AdminDesk desk, ParseResult parsed, CancellationToken cancel)
    {
        await desk.RequireData(cancel);
        var (name, password) = (parsed.GetValue(User)!, FirstAdministrator.NewPassword());
        if (await desk.Get<Users>().SetPassword(name, password, cancel) is not { } account)
            throw new AdminException($"There is no person '{name}'. {await Administrators(desk, cancel)}");
        await desk.Get<Lockout>().Forgive();
        await desk.Get<Audit>().Record("password-reset", new Caller("command-line", null, Roles.Administrator), null, new { account.Id }, cancel);
        Console.WriteLine($"user:     {account.UserName}");
        Console.WriteLine($"password: {password}   (shown only now; change it after signing in)");
        Console.WriteLine("Sessions of this person have ended, and what was locked after wrong passwords is open again.");
        return ExitCodes.Ok;
    }

    private static async Task<string> Administrators(AdminDesk desk, CancellationToken cancel)
    {
        var page = await desk.Get<Users>().List(null, DocumentSet<UserAccount>.PageSize, cancel);
        var names = page.Items.Where(user => user.Value.Role == Roles.Administrator).Select(user => user.Value.UserName).ToList();
        return names.Count == 0 ? "Nobody is an administrator." : $"Administrators: {string.Join(", ", names)}.";
    }
}
