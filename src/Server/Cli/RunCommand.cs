using System.CommandLine;
using OmniContact.Server.Hosting;
using OmniContact.Server.Options;

namespace OmniContact.Server.Cli;

/// <summary>Starts the server and serves until it is told to stop.</summary>
internal static class RunCommand
{
    public static Command Create()
    {
        var options = new ServerOptionsBinder();
        var command = new Command("run", "Starts the server.");
        options.AddAll(command);
        command.SetAction((parsed, cancel) => Run(options.Read(parsed), cancel));
        return command;
    }

    private static async Task<int> Run(ServerOptions options, CancellationToken cancel)
    {
        var faults = ServerOptionsFaults.Of(options).ToArray();
        foreach (var fault in faults) await Console.Error.WriteLineAsync(fault);
        if (faults.Length > 0) return ExitCodes.Usage;
        try
        {
            for (Launch? next = new Launch(options); next is not null && !cancel.IsCancellationRequested;) next = await ServerStart.Run(next, cancel);
            return ExitCodes.Ok;
        }
        catch (Exception error) when (StartFailure.Explain(error, options) is { } help)
        {
            await Console.Error.WriteLineAsync(help);
            return ExitCodes.Failed;
        }
    }
}
