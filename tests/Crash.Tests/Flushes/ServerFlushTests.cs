using System.Diagnostics;
using System.Text.RegularExpressions;
using OmniContact.Crash.Tests.Load;
using OmniContact.Crash.Tests.Processes;

namespace OmniContact.Crash.Tests.Flushes;

/// <summary>The running server as the operating system sees it: what it writes, flushes and sends, in order.</summary>
public sealed partial class ServerFlushTests : IDisposable
{
    private const int Customers = 8;
    private const int Words = 12;

    private readonly Data _data = new(null);

    [Fact]
    public async Task Nothing_is_acknowledged_or_shown_before_the_flush_that_covers_it()
    {
        SkipWhereMissing();
        await Centre.Configure(_data);
        var path = _data.Beside("trace");
        await using (var server = await ServerProcess.Start(
            _data, "strace", "-D", "-f", "-o", path, "-s", "100000", "-e", "trace=pwrite64,fsync,fdatasync,sendto,sendmsg"))
        {
            await Task.WhenAll(Enumerable.Range(0, Customers).Select(_ => Talk(server.Url)));
        }
        var (acknowledged, flushes) = Judge(await Trace(path));
        acknowledged.ShouldBe(Customers * Words);
        Console.WriteLine($"[figure] the running server on SQLite: {acknowledged} messages acknowledged, {flushes} fsync/fdatasync calls, none acknowledged before its own");
    }

    public void Dispose() => _data.Dispose();

    private static async Task Talk(Uri server)
    {
        var customer = await Talker.Enter(server);
        for (var i = 0; i < Words; i++) await customer.Say($"word {i}");
    }

    private static (int Acknowledged, int Flushes) Judge(string[] trace)
    {
        Dictionary<string, int> written = [];
        var (flushed, flushes) = (-1, 0);
        HashSet<string> acknowledged = [];
        for (var i = 0; i < trace.Length; i++)
        {
            if (Flush().IsMatch(trace[i])) (flushed, flushes) = (i, flushes + 1);
            var places = Place().Matches(trace[i]).Select(place => $"{place.Groups[1].Value}/{place.Groups[2].Value}");
            if (trace[i].Contains("pwrite64(", StringComparison.Ordinal))
            {
                foreach (var place in places) written.TryAdd(place, i);
            }
            else if (trace[i].Contains("sendmsg(", StringComparison.Ordinal) || trace[i].Contains("sendto(", StringComparison.Ordinal))
            {
                foreach (var place in places)
                {
                    written.ShouldContainKey(place);
                    flushed.ShouldBeGreaterThan(written[place], $"{place} was sent in line {i}");
                }
                foreach (Match receipt in Receipt().Matches(trace[i])) acknowledged.Add($"{receipt.Groups[1].Value}/{receipt.Groups[2].Value}");
            }
        }
        return (acknowledged.Count, flushes);
    }

    /// <summary>The tracer ends by itself after the server did.</summary>
    private static async Task<string[]> Trace(string path)
    {
        for (var tries = 0; ; tries++)
        {
            var lines = await File.ReadAllLinesAsync(path);
            if (tries == 100 || (lines.Length > 0 && lines[^1].Contains("+++", StringComparison.Ordinal))) return lines;
            await Task.Delay(50);
        }
    }

    private static void SkipWhereMissing()
    {
        using var probe = Process.Start("/bin/sh", ["-c", "strace -f -e trace=fsync true >/dev/null 2>&1"]);
        probe.WaitForExit();
        Assert.SkipUnless(probe.ExitCode == 0, "strace is not installed or may not trace (apt-get install strace)");
    }

    /// <summary>A message's place as its row, its receipt and its push name it.</summary>
    [GeneratedRegex("""\\"conversationId\\":\\"(\w+)\\",\\"number\\":(\d+)""")]
    private static partial Regex Place();

    [GeneratedRegex("""\\"result\\":{\\"conversationId\\":\\"(\w+)\\",\\"number\\":(\d+)""")]
    private static partial Regex Receipt();

    [GeneratedRegex(@"\b(fsync|fdatasync)\b.*= 0$")]
    private static partial Regex Flush();
}
