using System.Diagnostics;
using System.Text.Json;

namespace OmniContact.SiloCalls;

/// <summary>Runs two builds of this program in turn, so that both have the machine in the same moods, and compares medians.</summary>
internal static class Comparison
{
    public static async Task Run(string[] builds, int rounds)
    {
        var runs = new List<Figures>();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var build in builds) runs.Add(await RunOnce(build));
        }
        Console.WriteLine($"{"",-22}{string.Concat(Names(runs).Select(name => $"{name,14}"))}{"ratio",10}");
        Print(runs, "one caller, calls/s", one => one.Sequential.PerSecond);
        Print(runs, "64 to 1,024 grains", one => one.ManyToMany.PerSecond);
        Print(runs, "64 to one grain", one => one.ManyToOne.PerSecond);
        Print(runs, "one caller, CPU ns", one => one.Sequential.CpuNanoseconds);
        Print(runs, "64 to 1,024, CPU ns", one => one.ManyToMany.CpuNanoseconds);
        Print(runs, "64 to one, CPU ns", one => one.ManyToOne.CpuNanoseconds);
        Print(runs, "activations/s", one => one.Activations);
        Print(runs, "bytes per idle grain", one => one.BytesPerActivation);
    }

    private static async Task<Figures> RunOnce(string build)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [build]) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{build} failed with {process.ExitCode}.");
        Console.Error.Write(output);
        return JsonSerializer.Deserialize<Figures>(output)!;
    }

    private static IEnumerable<string> Names(List<Figures> runs) => runs.Select(one => one.Silo).Distinct();

    private static void Print(List<Figures> runs, string label, Func<Figures, double> figure)
    {
        var medians = Names(runs).Select(name => Median(runs.Where(one => one.Silo == name).Select(figure))).ToArray();
        Console.WriteLine($"{label,-22}{string.Concat(medians.Select(value => $"{value,14:N0}"))}{medians[0] / medians[^1],10:N2}");
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
