using System.CommandLine;
using OmniContact.Simulation.Models;
using OmniContact.Simulation.Reports;
using OmniContact.Simulation.Results;
using OmniContact.Simulation.Scenarios;
using OmniContact.Simulation.Scenarios.Reading;

namespace OmniContact.Simulation.Command;

/// <summary>The command line.</summary>
internal static class SimulateCommand
{
    public static RootCommand Create()
    {
        var options = new SimulateOptions();
        var command = new RootCommand("Runs the product's own routing in virtual time: who waits how long, and how busy the agents are.");
        options.AddTo(command);
        command.SetAction(parsed => Run(options, parsed));
        return command;
    }

    private static int Run(SimulateOptions options, ParseResult parsed)
    {
        try
        {
            if (parsed.GetValue(options.Models)) return List();
            if (parsed.GetValue(options.Print)) return Print(options, parsed);
            return Simulate(options, parsed);
        }
        catch (ScenarioFaultsException bad)
        {
            foreach (var fault in bad.Faults) Console.Error.WriteLine($"{options.SourceOf(parsed)}: {fault}");
            return 2;
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(failed.Message);
            return 2;
        }
    }

    private static int Simulate(SimulateOptions options, ParseResult parsed)
    {
        var scenario = options.Read(parsed);
        var result = Simulator.Run(scenario, Progress(scenario));
        if (parsed.GetValue(options.Html) is { } html) File.WriteAllText(html, HtmlReport.Of(result));
        if (parsed.GetValue(options.Json)) Console.WriteLine(JsonReport.Of(result));
        else TableReport.Write(result, Console.Out);
        return 0;
    }

    private static Action<int>? Progress(Scenario scenario) => Console.IsErrorRedirected
        ? null
        : done => Console.Error.Write(done == scenario.Replications ? "\r                        \r" : $"\r  replication {done}/{scenario.Replications} ");

    private static int List()
    {
        foreach (var model in BuiltInModels.All) Console.WriteLine($"{model.Name,-18} {model.About}");
        return 0;
    }

    private static int Print(SimulateOptions options, ParseResult parsed)
    {
        Console.WriteLine(options.Text(parsed));
        return 0;
    }
}
