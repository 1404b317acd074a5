using System.CommandLine;
using OmniContact.Server.Cli;
using OmniContact.Server.Hosting;
using OmniContact.Server.Options;
using OmniContact.Storage;

namespace OmniContact.Server.Admin;

/// <summary>What all verbs have in common: the options that lead to the data, and failures in words that help.</summary>
internal static class AdminVerb
{
    public static Command Create(string name, string description, Func<AdminDesk, ParseResult, CancellationToken, Task<int>> run, params Symbol[] symbols)
    {
        var options = new ServerOptionsBinder();
        var command = new Command(name, description);
        foreach (var symbol in symbols)
        {
            if (symbol is Option option) command.Options.Add(option);
            else command.Arguments.Add((Argument)symbol);
        }
        options.AddStore(command);
        command.SetAction((parsed, cancel) => Run(options.Read(parsed), desk => run(desk, parsed, cancel)));
        return command;
    }

    private static async Task<int> Run(ServerOptions options, Func<AdminDesk, Task<int>> run)
    {
        try
        {
            await using var desk = new AdminDesk(options);
            return await run(desk);
        }
        catch (Exception error) when (Explain(error, options) is { } help)
        {
            await Console.Error.WriteLineAsync(help);
            return ExitCodes.Failed;
        }
    }

    private static string? Explain(Exception error, ServerOptions options) =>
        error is AdminException or StoreInUseException or ArgumentException ? error.Message : StartFailure.Explain(error, options);
}
