using System.CommandLine;
using OmniContact.Server.Admin;

namespace OmniContact.Server.Cli;

/// <summary>Administration from the machine's console.</summary>
internal static class AdminCommand
{
    public static Command Create() => new("admin", "Administers the data.")
    {
        ResetPassword.Create(),
        BackupData.Create(),
        RestoreData.Create(),
        MigrateData.Create(),
        CheckData.Create(),
        Diagnose.Create(),
    };
}
