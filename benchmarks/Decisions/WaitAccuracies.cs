using OmniContact.Routing.Tests.Waits;

namespace OmniContact.Benchmarks.Decisions;

/// <summary>What customers are told about their wait, and what comes true.</summary>
internal static class WaitAccuracies
{
    private const double WarmUp = 100;

    /// <summary>Minutes after a change that are also shown by themselves.</summary>
    private const double Soon = 10;

    private static readonly WaitScenario[] Scenarios =
    [
        new("10 agents, load 0.95, everybody waits", 9.5, 10, 0),
        new("50 agents, load 0.96, everybody waits", 48, 50, 0),
        new("50 agents, load 0.96, patience 2 min", 48, 50, 0.5),
        new("50 agents, load 1.2, patience 5 min", 60, 50, 0.2),
        new("100 agents, load 1.4, patience 2 min", 140, 100, 0.5),
        new("50 agents, load 0.96, then arrivals x 1.25, patience 2 min", 48, 50, 0.5) { Surge = 1.25 },
        new("50 agents, load 1.1, then services x 1.3, patience 2 min", 55, 50, 0.5) { Slowness = 1.3 },
    ];

    public static void Print()
    {
        Console.WriteLine("waits as told at entry, in a simulation: how many came true, and the mean error of the P50 over that of the best possible");
        Console.WriteLine($"  {"",-62} {"P50",6} {"P90",6} {"error",6}   {"age of head",11} {"place x AHT",11} {"waits",7}");
        Row("best possible: the exact distribution, all rates known", "50.0 %", "90.0 %", "1.00");
        foreach (var scenario in Scenarios)
        {
            var run = scenario.Run();
            if (scenario is { Surge: 1, Slowness: 1 })
            {
                Row(scenario.Name, scenario, run, WarmUp, double.PositiveInfinity);
                continue;
            }

            Row(scenario.Name, scenario, run, WarmUp, scenario.Half);
            Row($"  the first {Soon} minutes after the change", scenario, run, scenario.Half, scenario.Half + Soon);
            Row("  all after the change", scenario, run, scenario.Half, double.PositiveInfinity);
        }
    }

    private static void Row(string name, WaitScenario scenario, LearningRun run, double from, double until)
    {
        var best = run.MeanAbsolute(from, scenario.Best(), until);
        double Error(Func<SimulatedContact, double> predict) => run.MeanAbsolute(from, predict, until) / best;
        Row(
            name, $"{run.Coverage(from, told => told.P50, until) * 100:F1} %", $"{run.Coverage(from, told => told.P90, until) * 100:F1} %", $"{Error(run.Learned):F2}",
            $"{Error(contact => contact.HeadAge):F2}", $"{Error(scenario.Plain):F2}", $"{run.Judged(from, until).Count():N0}");
    }

    private static void Row(string name, string p50, string p90, string error, string head = "", string plain = "", string waits = "") =>
        Console.WriteLine($"  {name,-62} {p50,6} {p90,6} {error,6}   {head,11} {plain,11} {waits,7}");
}
