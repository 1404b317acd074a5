using System.Text.RegularExpressions;
using OmniContact.Storage.Tests.Crashes;

namespace OmniContact.Storage.Tests.Flushes;

/// <summary>Counts the flushes that the operating system saw, and in what order with the acknowledgements.</summary>
public sealed partial class SqliteFlushTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("omnicontact-").FullName;

    [Fact]
    public async Task No_acknowledgement_comes_before_the_flush_that_covers_it()
    {
        var trace = await Trace(callers: 20, units: 15, "-e", "trace=pwrite64,write,fsync,fdatasync", "-s", "10000");
        Dictionary<string, int> written = [];
        int flushed = -1, acknowledged = 0;
        for (var i = 0; i < trace.Length; i++)
        {
            if (trace[i].Contains("pwrite64(", StringComparison.Ordinal))
                foreach (Match marker in Marker().Matches(trace[i])) written.TryAdd(marker.Value, i);
            else if (Strace.IsFlush(trace[i])) flushed = i;
            else if (Acknowledgement().Match(trace[i]) is { Success: true } ack)
            {
                var marker = Committer.Marker(ack.Groups[1].Value, long.Parse(ack.Groups[2].Value, null));
                written.ShouldContainKey(marker);
                flushed.ShouldBeGreaterThan(written[marker], $"{marker} was acknowledged in line {i}");
                acknowledged++;
            }
        }
        acknowledged.ShouldBe(20 * 15);
    }

    [Fact]
    public async Task Ten_thousand_units_at_once_cost_tens_of_flushes()
    {
        var trace = await Trace(callers: 10_000, units: 1, "-e", "trace=write,fsync,fdatasync", "-s", "100");
        var begin = Array.FindIndex(trace, line => line.Contains("\"begin\\n\"", StringComparison.Ordinal));
        var done = Array.FindIndex(trace, line => line.Contains("\"done\\n\"", StringComparison.Ordinal));
        trace.Count(line => Acknowledgement().IsMatch(line)).ShouldBe(10_000);
        var flushes = trace[begin..done].Count(Strace.IsFlush);
        flushes.ShouldBeInRange(1, 99);
        Console.WriteLine($"[figure] SQLite: 10,000 units at once, {flushes} fsync/fdatasync calls, checkpoints included");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<string[]> Trace(int callers, int units, params string[] options)
    {
        Strace.SkipWhereMissing();
        var output = Path.Combine(_folder, "trace");
        using var child = ChildProcess.Start(["strace", "-f", "-o", output, .. options], "commit", _folder, $"{callers}", $"{units}");
        await child.StandardOutput.ReadToEndAsync();
        await child.WaitForExitAsync();
        child.ExitCode.ShouldBe(0);
        return await File.ReadAllLinesAsync(output);
    }

    [GeneratedRegex(@"m-v\d+-\d+;")]
    private static partial Regex Marker();

    [GeneratedRegex(@"write\(\d+, ""ack (v\d+) (\d+)\\n""")]
    private static partial Regex Acknowledgement();
}
