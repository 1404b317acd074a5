using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OmniContact.Configuration;
using OmniContact.Storage;

namespace OmniContact.Benchmarks.Storage;

/// <summary>A large configuration: committed as one change set, then loaded by a process that starts cold.</summary>
internal static class Loading
{
    public const string Verb = "load";
    private const double TargetSeconds = 2;
    private const int Starts = 5;

    public static async Task Run(StorageOptions options)
    {
        var rows = Centres.Rows();
        var watch = Stopwatch.StartNew();
        await using (var services = Services(options))
        {
            var outcome = await services.GetRequiredService<IConfiguration>().Change(0, "benchmark", "large", rows);
            if (outcome.Version is null) throw new InvalidOperationException(string.Join("; ", outcome.Faults.Take(5)));
        }
        var committed = watch.Elapsed.TotalSeconds;
        var starts = new List<(double Loading, double Processor)>();
        for (var i = 0; i < Starts; i++) starts.Add(await Cold(options));
        var loaded = starts.Select(start => start.Loading).Order().ElementAt(Starts / 2);
        var processor = starts.Select(start => start.Processor).Order().ElementAt(Starts / 2);
        Console.WriteLine($"  {$"{Centres.Agents:N0} agents + {Centres.Queues:N0} queues: change set",-46} {committed,9:F2} s, validated whole and committed");
        Console.WriteLine($"  {"the same, loaded at a cold start",-46} {loaded,9:F2} s  target {TargetSeconds:F1} s  {(loaded <= TargetSeconds ? "ok" : "MISSED")}"
            + $"  (median of {Starts}; {processor:F2} s of processor, the runtime's own start included)");
    }

    /// <summary>What a start does, in this process, which has done nothing else; seconds.</summary>
    public static async Task<double> Here(StorageOptions options)
    {
        var watch = Stopwatch.StartNew();
        await using var services = Services(options);
        var configuration = services.GetRequiredService<IConfiguration>();
        await ((IHostedService)configuration).StartAsync(default);
        var seconds = watch.Elapsed.TotalSeconds;
        if (configuration.Current.Entities.Agents.Count != Centres.Agents || configuration.Current.Entities.Queues.Count != Centres.Queues)
            throw new InvalidOperationException("The configuration is not what was committed.");
        await ((IHostedService)configuration).StopAsync(default);
        return seconds;
    }

    private static async Task<(double Loading, double Processor)> Cold(StorageOptions options)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in new[] { typeof(Loading).Assembly.Location, Verb, options.DataFolder, options.Database }.OfType<string>()) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var seconds = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var parts = seconds.Split(' ');
        return (double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    private static ServiceProvider Services(StorageOptions options) => new ServiceCollection().AddStorage(options).AddGrains().BuildServiceProvider();
}
