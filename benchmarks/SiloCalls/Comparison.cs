using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace OmniContact.SiloCalls;

/// <summary>Runs builds of this program in turn, so that all have the machine in the same moods, and compares medians.</summary>
internal static class Comparison
{
    /// <summary>Seconds of each rate in one run.</summary>
    private const double Lasting = 1;

    private static readonly Row[] Rows =
    [
        new("one caller, calls/s", one => one.Sequential.PerSecond, Target.Times(5)),
        new("64 to 1,024 grains", one => one.ManyToMany.PerSecond, Target.Times(3)),
        new("64 to one grain", one => one.ManyToOne.PerSecond),
        new("one caller, CPU ns", one => one.Sequential.CpuNanoseconds),
        new("64 to 1,024, CPU ns", one => one.ManyToMany.CpuNanoseconds),
        new("64 to one, CPU ns", one => one.ManyToOne.CpuNanoseconds),
        new("activations/s", one => one.Activations, Target.AtLeast(50_000, ", 100,000 in 2 s")),
        new("bytes per idle grain", one => one.BytesPerActivation, Target.AtMost(1_024)),
        new("start, ms", one => one.StartMilliseconds, Target.AtMost(1_000)),
        new("start, CPU ms", one => one.StartCpuMilliseconds),
    ];

    public static async Task Run(string[] builds, int rounds)
    {
        var runs = new List<Figures>();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var build in builds) runs.Add(await RunOnce(build));
        }
        string[] names = [.. runs.Select(one => one.Silo).Distinct()];
        Console.WriteLine($"medians of {rounds} runs in turn");
        Console.WriteLine($"{"",-22}{string.Concat(names.Select(name => $"{name,14}"))}{"ratio",10}  target");
        foreach (var row in Rows) Print(row, [.. names.Select(name => Median(runs.Where(one => one.Silo == name).Select(row.Figure)))]);
    }

    private static async Task<Figures> RunOnce(string build)
    {
        var start = new ProcessStartInfo("dotnet", [build, Lasting.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{build} failed with {process.ExitCode}.");
        return JsonSerializer.Deserialize<Figures>(output)!;
    }

    private static void Print(Row row, double[] medians)
    {
        double? ratio = medians.Length == 1 ? null : medians[0] / medians[1];
        Console.WriteLine($"{row.Label,-22}{string.Concat(medians.Select(value => $"{value,14:N0}"))}{ratio,10:N2}  {row.Target?.Verdict(medians[0], ratio)}");
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
