using System.Diagnostics;

namespace OmniContact.Benchmarks.Micro;

/// <summary>Measures contenders by turns, so that what else the machine does meets all alike.</summary>
internal static class Stopwatches
{
    private const int Rounds = 25;
    private const int MostTurns = 200_000;
    private static readonly TimeSpan RoundTime = TimeSpan.FromMilliseconds(20);

    public static Figure[] Measure(params IContender[] contenders)
    {
        int[] turns = [.. contenders.Select(WarmUp)];
        double[][] times = [.. contenders.Select(_ => new double[Rounds])];
        var bytes = new long[contenders.Length];
        for (var round = 0; round < Rounds; round++)
            for (var i = 0; i < contenders.Length; i++)
            {
                ComeBack(contenders[i], turns[i] / 2);
                contenders[i].Prepare(turns[i]);
                var before = GC.GetAllocatedBytesForCurrentThread();
                times[i][round] = Time(contenders[i], turns[i]);
                bytes[i] += GC.GetAllocatedBytesForCurrentThread() - before;
            }

        return [.. contenders.Select((contender, i) => Figure.Of(contender.Name, times[i], (double)bytes[i] / Rounds / turns[i]))];
    }

    /// <summary>Nanoseconds of CPU per turn: what others take from the machine does not count.</summary>
    private static double Time(IContender contender, int turns)
    {
        var start = Environment.CpuUsage.TotalTime;
        contender.Run(turns);
        return (Environment.CpuUsage.TotalTime - start).TotalNanoseconds / turns;
    }

    /// <summary>What the contender before has driven out of the caches comes back, unmeasured: each runs as if alone.</summary>
    private static void ComeBack(IContender contender, int turns)
    {
        contender.Prepare(turns);
        contender.Run(turns);
    }

    /// <summary>Runs until the code is optimised and the lists have grown; says how many turns fill a round.</summary>
    private static int WarmUp(IContender contender)
    {
        contender.Fill();
        var turns = 0;
        for (var warm = 0; warm < 5; warm++) turns = TurnsInRound(contender);
        return turns;
    }

    private static int TurnsInRound(IContender contender)
    {
        var (turns, batch, spent) = (0, 1, TimeSpan.Zero);
        while (spent < RoundTime && turns < MostTurns)
        {
            contender.Prepare(batch);
            var start = Stopwatch.GetTimestamp();
            contender.Run(batch);
            spent += Stopwatch.GetElapsedTime(start);
            turns += batch;
            batch = Math.Min(batch * 2, 4096);
        }

        return turns;
    }
}
