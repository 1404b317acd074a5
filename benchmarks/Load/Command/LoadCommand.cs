using System.CommandLine;
using OmniContact.Load.Reports;
using OmniContact.Load.Runs;
using OmniContact.Load.Servers;
using OmniContact.Simulation.Scenarios.Reading;

namespace OmniContact.Load.Command;

/// <summary>The command line. Ends with 0 when all promises were kept, with 1 when one was broken, with 2 when there was no run.</summary>
internal static class LoadCommand
{
    private const string PasswordVariable = "OMNI_PASSWORD";

    public static RootCommand Create()
    {
        var options = new LoadOptions();
        var command = new RootCommand("Puts a server under load through its public interfaces, and looks whether every promise was kept.");
        options.AddTo(command);
        command.SetAction((parsed, stop) => Run(options, parsed, stop));
        return command;
    }

    private static async Task<int> Run(LoadOptions options, ParseResult parsed, CancellationToken stop)
    {
        try
        {
            await using var target = await Target(options, parsed, stop);
            var result = await new LoadRun(options.Plan(parsed), target, new Lines(Console.Error)).Run(parsed.GetValue(options.Texts), stop);
            if (parsed.GetValue(options.Html) is { } html) await File.WriteAllTextAsync(html, LoadHtml.Of(result), stop);
            if (parsed.GetValue(options.Json)) Console.WriteLine(LoadJson.Of(result));
            else LoadSummary.Write(result, Console.Out);
            return result.Broken.IsEmpty ? 0 : 1;
        }
        catch (ScenarioFaultsException bad)
        {
            foreach (var fault in bad.Faults) await Console.Error.WriteLineAsync($"--trace: {fault}");
            return 2;
        }
        catch (Exception failed) when (failed is LoadException or IOException or UnauthorizedAccessException or HttpRequestException or TimeoutException or OperationCanceledException)
        {
            await Console.Error.WriteLineAsync(failed.Message);
            return 2;
        }
    }

    private static Task<Target> Target(LoadOptions options, ParseResult parsed, CancellationToken stop)
    {
        if (parsed.GetValue(options.Url) is not { } url) return Servers.Target.Start(parsed.GetValue(options.Database), stop);
        var password = Environment.GetEnvironmentVariable(PasswordVariable)
            ?? throw new LoadException($"--url: the password of '{parsed.GetValue(options.User)}' is expected in the environment variable {PasswordVariable}.");
        return Servers.Target.At(url, parsed.GetValue(options.User)!, password, stop);
    }
}
