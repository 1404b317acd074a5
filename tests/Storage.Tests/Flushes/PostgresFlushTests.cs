using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using OmniContact.Storage.Tests.Crashes;
using OmniContact.Tests;
using OmniContact.Tests.Storage;

namespace OmniContact.Storage.Tests.Flushes;

/// <summary>Follows the server process that commits the units: what it writes, flushes and answers.</summary>
public sealed class PostgresFlushTests(PostgresServer server) : IDisposable
{
    private readonly string _trace = Path.GetTempFileName();

    [Fact]
    public async Task The_server_flushes_before_it_answers_a_commit()
    {
        await using var opened = TestStore.On(new() { Database = server.NewDatabase() });
        await opened.Store.Commit(Committer.Unit("v0", 0));
        var trace = await Trace(opened, async () =>
        {
            for (var version = 1; version <= 40; version++) (await opened.Store.Commit(Committer.Unit("v0", version))).Ok.ShouldBeTrue();
        });
        int commits = 0, flushed = 0;
        var hasFlushed = false;
        foreach (var line in trace)
        {
            hasFlushed |= Strace.IsFlush(line);
            if (!line.Contains("sendto(", StringComparison.Ordinal) || !line.Contains("COMMIT", StringComparison.Ordinal)) continue;
            commits++;
            if (hasFlushed) flushed++;
            hasFlushed = false;
        }
        commits.ShouldBe(40);
        // The server's own background writer may have flushed the same log an instant earlier.
        flushed.ShouldBeInRange(38, 40);
    }

    [Fact]
    public async Task Ten_thousand_units_at_once_cost_tens_of_flushes()
    {
        await using var opened = TestStore.On(new() { Database = server.NewDatabase() });
        await opened.Store.Commit(Committer.Unit("warm", 0));
        var maintenance = opened.Services.GetRequiredService<IStoreMaintenance>();
        var before = maintenance.Flushes;
        var trace = await Trace(opened, async () =>
        {
            var outcomes = await Task.WhenAll(Enumerable.Range(0, 10_000).Select(i => opened.Store.Commit(Committer.Unit($"v{i}", 0))));
            outcomes.ShouldAllBe(outcome => outcome.Ok);
        });
        var flushes = trace.Count(Strace.IsFlush);
        flushes.ShouldBeInRange(1, 99);
        (maintenance.Flushes - before).ShouldBeInRange(1, 99);
        Console.WriteLine($"[figure] PostgreSQL: 10,000 units at once, {flushes} fsync/fdatasync calls of the committing server process");
    }

    public void Dispose() => File.Delete(_trace);

    private async Task<string[]> Trace(TestStore opened, Func<Task> work)
    {
        Strace.SkipWhereMissing();
        var pid = await opened.Services.GetRequiredService<Database>().Row(
            "SELECT pid FROM pg_stat_activity WHERE application_name = 'OmniContact writer' AND datname = current_database()",
            row => row.GetInt32(0), [], default);
        ProcessStartInfo start = new("strace", ["-e", "trace=fsync,fdatasync,sendto", "-s", "200", "-o", _trace, "-p", $"{pid}"]) { RedirectStandardError = true };
        using var strace = Process.Start(start)!;
        // "Process N attached"
        await strace.StandardError.ReadLineAsync();
        await work();
        // Interrupted it lets go of the server's process in an orderly way.
        using (var interrupt = Process.Start("kill", ["-INT", $"{strace.Id}"])) await interrupt.WaitForExitAsync();
        await strace.WaitForExitAsync();
        return await File.ReadAllLinesAsync(_trace);
    }
}
