using System.CommandLine;
using OmniContact.Server.Cli;
using OmniContact.Server.Hosting;
using OmniContact.Server.Options;

namespace OmniContact.Server.Admin;

/// <summary>What all verbs share: options of the data, failures in words that help, an exit code.</summary>
internal static class AdminVerb
{
    public static Command Create(
        string name, string description, IEnumerable<Symbol> symbols, Func<IServiceProvider, ParseResult, CancellationToken, Task<int>> run, bool mustExist = true)
    {
        var command = new Command(name, description);
        var binder = new ServerOptionsBinder();
        binder.AddStore(command);
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument) command.Arguments.Add(argument);
            else command.Options.Add((Option)symbol);
        }
        command.SetAction((parsed, cancel) => Run(binder.Read(parsed), parsed, run, mustExist, cancel));
        return command;
    }

    private static async Task<int> Run(
        ServerOptions options, ParseResult parsed, Func<IServiceProvider, ParseResult, CancellationToken, Task<int>> run, bool mustExist, CancellationToken cancel)
    {
        try
        {
            if (mustExist) AdminStore.MustExist(options);
            await using var services = AdminStore.Open(options);
            return await run(services, parsed, cancel);
        }
        catch (Exception error) when (StartFailure.Explain(error, options) is { } help)
        {
            await Console.Error.WriteLineAsync(help);
            return ExitCodes.Failed;
        }
    }
}
