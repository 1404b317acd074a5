using System.CommandLine;
using OmniContact.Server.Admin;

namespace OmniContact.Server.Cli;

/// <summary>The command line: <c>run</c> (also without a word) and <c>admin</c>.</summary>
internal static class ServerCommand
{
    /// <summary>Carries out the command line; what is wrong with it is said and ends with <see cref="ExitCodes.Usage"/>, whoever finds it.</summary>
    public static async Task<int> Run(string[] arguments)
    {
        var parsed = Create().Parse(arguments);
        var code = await parsed.InvokeAsync();
        return parsed.Errors.Count > 0 ? ExitCodes.Usage : code;
    }

    private static RootCommand Create()
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
