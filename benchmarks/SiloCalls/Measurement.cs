using System.Diagnostics;
using Orleans;

namespace OmniContact.SiloCalls;

/// <summary>Takes the figures of one silo, each after a warm-up.</summary>
internal sealed class Measurement(IGrainFactory grains, TimeSpan time)
{
    private const int Callers = 64;
    private const int Grains = 1024;
    private const int Activated = 100_000;

    /// <param name="start">How long the silo took to answer first.</param>
    /// <param name="startCpu">The processors' time for it.</param>
    public async Task<Figures> Run(TimeSpan start, TimeSpan startCpu)
    {
        await Rate(1, Grains, time);
        await Rate(Callers, Grains, time);
        return new Figures
        {
            Silo = SiloUnderTest.Name,
            Sequential = await Rate(1, 1, time),
            ManyToMany = await Rate(Callers, Grains, time),
            ManyToOne = await Rate(Callers, 1, time),
            Activations = await ActivationRate("a"),
            BytesPerActivation = await Bytes(),
            StartMilliseconds = start.TotalMilliseconds,
            StartCpuMilliseconds = startCpu.TotalMilliseconds,
        };
    }

    /// <summary>Calls a second of a number of callers, each with its own share of the grains.</summary>
    private async Task<Rate> Rate(int callers, int count, TimeSpan lasting)
    {
        var targets = Enumerable.Range(0, count).Select(i => grains.GetGrain<IPingGrain>($"p{i}")).ToArray();
        foreach (var target in targets) await target.Ping(0);
        var cpu = Environment.CpuUsage.TotalTime;
        var started = Stopwatch.GetTimestamp();
        var made = await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(() => Calls(targets, caller, started, lasting))));
        var elapsed = Stopwatch.GetElapsedTime(started);
        return new Rate(made.Sum() / elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - cpu).TotalNanoseconds / made.Sum());
    }

    private static async Task<long> Calls(IPingGrain[] targets, int caller, long started, TimeSpan lasting)
    {
        var calls = 0L;
        while (Stopwatch.GetElapsedTime(started) < lasting)
        {
            // A call that completes at once gives its thread to no other caller; so each has its turn.
            await Task.Yield();
            for (var i = 0; i < 100; i++) await targets[(caller + (calls++ * Callers)) % targets.Length].Ping(i);
        }
        return calls;
    }

    private async Task<double> ActivationRate(string prefix)
    {
        var keys = Enumerable.Range(0, Activated).Select(i => $"{prefix}{i}").ToArray();
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            for (var i = caller; i < keys.Length; i += Callers) await grains.GetGrain<IPingGrain>(keys[i]).Ping(i);
        })));
        return Activated / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private async Task<double> Bytes()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await ActivationRate("b");
        return (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)Activated;
    }
}
