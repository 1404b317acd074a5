using System.Diagnostics;
using System.Text.Json;

namespace OmniContact.Benchmarks.Contacts;

/// <summary>Runs builds of this program in turn over both stores.</summary>
internal static class Comparison
{
    private static readonly string[] Stores = ["counting", "durable"];

    public static async Task Run(string[] builds)
    {
        Console.WriteLine($"enqueue to release, one queue of {SmallCentre.Agents} agents, everything in one process; per contact");
        Console.WriteLine($"{"silo",-10}{"store",-10}{"contacts/s",12}{"CPU us",10}{"allocated",12}{"commits",10}{"stored",10}");
        foreach (var build in builds)
            foreach (var store in Stores)
                Print(await RunOnce(build, store));
        Console.WriteLine("target: 50,000 a second over the store that only counts; the durable one flushes to the disk");
    }

    private static void Print(Figures one) => Console.WriteLine(
        $"{one.Silo,-10}{one.Store,-10}{one.PerSecond,12:N0}{one.CpuMicroseconds,10:N0}{one.AllocatedBytes,10:N0} B{one.Units,10:N1}{one.StoredCharacters,8:N0} B");

    private static async Task<Figures> RunOnce(string build, string store)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [build, store]) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{build} failed with {process.ExitCode}.");
        return JsonSerializer.Deserialize<Figures>(output)!;
    }
}
