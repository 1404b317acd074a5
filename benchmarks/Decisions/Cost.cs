using System.Diagnostics;

namespace OmniContact.Benchmarks.Decisions;

/// <summary>Prints what one call costs: the middle of several rounds, and the bytes it allocates.</summary>
internal static class Cost
{
    private const int Rounds = 9;
    private static readonly TimeSpan RoundTime = TimeSpan.FromMilliseconds(40);

    private static object? _kept;

    public static void Of<T>(string what, Func<int, T> call)
    {
        var calls = CallsIn(call);
        var times = new double[Rounds];
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++) times[round] = Time(call, calls);
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        Array.Sort(times);
        Console.WriteLine($"  {what,-62} {times[Rounds / 2],12:N0} ns {(double)bytes / Rounds / calls,9:N0} B");
    }

    private static double Time<T>(Func<int, T> call, int calls)
    {
        var start = Stopwatch.GetTimestamp();
        var last = default(T);
        for (var i = 0; i < calls; i++) last = call(i);
        var time = Stopwatch.GetElapsedTime(start).TotalNanoseconds / calls;
        _kept = last;
        return time;
    }

    // Warms up too: the first rounds run code that is not optimised yet.
    private static int CallsIn<T>(Func<int, T> call)
    {
        var calls = 1;
        for (var warm = 0; warm < 4; warm++)
            for (calls = 1; Time(call, calls) * calls < RoundTime.TotalNanoseconds; calls *= 2)
                _kept = null;
        return calls;
    }
}
