using System.CommandLine;
using System.CommandLine.Invocation;
using OmniContact.Load.Reports;
using OmniContact.Load.Runs;
using OmniContact.Load.Servers;
using OmniContact.Simulation.Scenarios.Reading;

namespace OmniContact.Load.Command;

/// <summary>The command line. Ends with 0 when all promises were kept, with 1 when one was broken, with 2 when there was no run.</summary>
internal static class LoadCommand
{
    private const string PasswordVariable = "OMNI_PASSWORD";

    /// <summary>Who stops it waits so long for the server that it started to end, and for its folder to be gone.</summary>
    private static readonly TimeSpan Leaving = TimeSpan.FromSeconds(30);

    public static async Task<int> Run(IReadOnlyList<string> arguments)
    {
        var options = new LoadOptions();
        var command = new RootCommand("Puts a server under load through its public interfaces, and looks whether every promise was kept.");
        options.AddTo(command);
        command.SetAction((parsed, stop) => Run(options, parsed, stop));
        var said = command.Parse(arguments);
        return said.Action is ParseErrorAction
            ? await Refuse(said.Errors.Select(error => error.Message))
            : await said.InvokeAsync(new() { ProcessTerminationTimeout = Leaving });
    }

    private static async Task<int> Run(LoadOptions options, ParseResult parsed, CancellationToken stop)
    {
        try
        {
            if (options.Faults(parsed).ToArray() is { Length: > 0 } faults) return await Refuse(faults);
            var plan = options.Plan(parsed);
            await using var target = await Target(options, parsed, stop);
            var result = await new LoadRun(plan, target, new Lines(Console.Error)).Run(parsed.GetValue(options.Texts), stop);
            if (parsed.GetValue(options.Html) is { } html) await File.WriteAllTextAsync(html, LoadHtml.Of(result), stop);
            if (parsed.GetValue(options.Json)) Console.WriteLine(LoadJson.Of(result));
            else LoadSummary.Write(result, Console.Out);
            return result.Broken.IsEmpty ? 0 : 1;
        }
        catch (ScenarioFaultsException bad)
        {
            return await Refuse(bad.Faults.Select(fault => $"--trace: {fault}"));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return await Refuse(["Stopped before its end: nothing was compared."]);
        }
        catch (Exception failed) when (failed is LoadException or IOException or UnauthorizedAccessException or HttpRequestException or TimeoutException or OperationCanceledException)
        {
            return await Refuse([failed.Message]);
        }
    }

    private static async Task<int> Refuse(IEnumerable<string> faults)
    {
        foreach (var fault in faults.Distinct()) await Console.Error.WriteLineAsync(fault);
        return 2;
    }

    private static async Task<Target> Target(LoadOptions options, ParseResult parsed, CancellationToken stop)
    {
        if (parsed.GetValue(options.Url) is not { Length: > 0 } urls)
        {
            var database = parsed.GetValue(options.Database);
            if (database is not null) await EmptyDatabase.Check(database, stop);
            return await Servers.Target.Start(database, stop, parsed.GetValue(options.Cluster) ?? 1);
        }
        var password = Environment.GetEnvironmentVariable(PasswordVariable)
            ?? throw new LoadException($"--url: the password of '{parsed.GetValue(options.User)}' is expected in the environment variable {PasswordVariable}.");
        return await Servers.Target.At([.. urls], parsed.GetValue(options.User)!, password, stop);
    }
}
