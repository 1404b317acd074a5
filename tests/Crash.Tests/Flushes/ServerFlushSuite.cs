using System.Diagnostics;
using System.Text.RegularExpressions;
using OmniContact.Crash.Tests.Load;
using OmniContact.Crash.Tests.Processes;
using OmniContact.Load.Wire;
using OmniContact.Tests;

namespace OmniContact.Crash.Tests.Flushes;

/// <summary>The running server as the operating system sees it: what it stores, what is flushed and what it sends, in order.</summary>
public abstract partial class ServerFlushSuite(PostgresServer? database) : IDisposable
{
    private const int Customers = 8;
    private const int Words = 12;
    private const int MostTries = 200;

    private readonly Data _data = new(database);

    private protected PostgresServer? Database { get; } = database;

    [Fact]
    public async Task Nothing_is_acknowledged_or_shown_before_the_flush_that_covers_it()
    {
        SkipWhereMissing();
        await Centre.Configure(_data);
        var (acknowledged, flushes) = Judge(await Trace(_data, server => Task.WhenAll(Enumerable.Range(0, Customers).Select(_ => Talk(server)))));
        acknowledged.ShouldBe(Customers * Words);
        Console.WriteLine($"[figure] {GetType().Name}: {acknowledged} messages acknowledged, {flushes} fsync/fdatasync calls, none acknowledged before its own");
    }

    public void Dispose() => _data.Dispose();

    /// <summary>The system calls that write, flush and send while a server does the work, in order.</summary>
    private protected abstract Task<string[]> Trace(Data data, Func<Uri, Task> work);

    /// <summary>What this line hands over to be flushed; null where it hands over nothing. All else that it sends is seen by others.</summary>
    private protected abstract string? Stored(string line);

    private static async Task Talk(Uri server)
    {
        var customer = await Talker.Enter(server);
        for (var i = 0; i < Words; i++) await UntilAcknowledged(() => customer.Say($"word {i}"));
    }

    /// <summary>Traced, a store may be too slow for what is said at once: whoever is sent away says it again, as the pages do.</summary>
    private static async Task UntilAcknowledged(Func<Task> say)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await say();
                return;
            }
            catch (HubFault fault) when (fault.IsUnavailable && tries < MostTries)
            {
                // At once: each time takes a connection of its own.
            }
        }
    }

    private (int Acknowledged, int Flushes) Judge(string[] trace)
    {
        Dictionary<string, int> stored = [];
        var (flushed, flushes) = (-1, 0);
        HashSet<string> acknowledged = [];
        for (var i = 0; i < trace.Length; i++)
        {
            if (Flush().IsMatch(trace[i])) (flushed, flushes) = (i, flushes + 1);
            if (Stored(trace[i]) is { } row)
            {
                foreach (var place in Places(row)) stored.TryAdd(place, i);
            }
            else if (Send().IsMatch(trace[i]))
            {
                foreach (var place in Places(trace[i]))
                {
                    stored.ShouldContainKey(place);
                    flushed.ShouldBeGreaterThan(stored[place], $"{place} was sent in line {i}");
                }
                foreach (Match receipt in Receipt().Matches(trace[i])) acknowledged.Add($"{receipt.Groups[1].Value}/{receipt.Groups[2].Value}");
            }
        }
        return (acknowledged.Count, flushes);
    }

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(place => $"{place.Groups[1].Value}/{place.Groups[2].Value}");

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

    [GeneratedRegex(@"\b(sendmsg|sendto)\(")]
    private static partial Regex Send();
}
