using System.CommandLine;
using OmniContact.Server.Admin;

namespace OmniContact.Server.Cli;

/// <summary>The command line: <c>run</c> (also without a word) and <c>admin</c>.</summary>
internal static class ServerCommand
{
    public static RootCommand Create()
    {
        var root = new RootCommand("OmniContact, an omnichannel contact centre.");
        var run = RunCommand.Create();
        foreach (var option in run.Options) root.Options.Add(option);
        root.Action = run.Action;
        root.Subcommands.Add(run);
        root.Subcommands.Add(AdminCommand.Create());
        return root;
    }
}
