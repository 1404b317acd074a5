using System.Diagnostics;
using OmniContact.Storage;

namespace OmniContact.Benchmarks.Storage;

internal static class Measure
{
    /// <summary>Sends units from many callers at once, each waiting for its acknowledgement before its next unit.</summary>
    public static async Task<Rate> Units(IStore store, IStoreMaintenance maintenance, int units, int callers, Func<int, CommitUnit> unit)
    {
        var next = -1;
        var flushes = maintenance.Flushes;
        var delays = new double[units];
        var allocated = GC.GetTotalAllocatedBytes();
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Caller()));
        var seconds = watch.Elapsed.TotalSeconds;
        Array.Sort(delays);
        return new(units / seconds, maintenance.Flushes - flushes, delays[units / 2], delays[units * 99 / 100],
            (GC.GetTotalAllocatedBytes() - allocated) / units);

        async Task Caller()
        {
            for (int i; (i = Interlocked.Increment(ref next)) < units;)
            {
                var sent = Stopwatch.GetTimestamp();
                var outcome = await store.Commit(unit(i));
                if (!outcome.Ok) throw new InvalidOperationException($"unit {i}: {outcome}");
                delays[i] = Stopwatch.GetElapsedTime(sent).TotalMilliseconds;
            }
        }
    }
}
