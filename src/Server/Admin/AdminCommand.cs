using System.CommandLine;

namespace OmniContact.Server.Admin;

/// <summary>What a person who looks after the data does from the command line, while the server runs or not.</summary>
internal static class AdminCommand
{
    public static Command Create()
    {
        var command = new Command("admin", "Looks after the data: passwords, backups, checks, upgrades.");
        command.Subcommands.Add(ResetPasswordVerb.Create());
        command.Subcommands.Add(BackupVerb.Create());
        command.Subcommands.Add(RestoreVerb.Create());
        command.Subcommands.Add(CheckVerb.Create());
        command.Subcommands.Add(ReplayVerb.Create());
        command.Subcommands.Add(ResendVerb.Create());
        command.Subcommands.Add(ForgetSecretsVerb.Create());
        command.Subcommands.Add(DiagnoseVerb.Create());
        command.Subcommands.Add(UpgradeVerb.Create());
        return command;
    }
}
