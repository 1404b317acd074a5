using System.Collections.Concurrent;
using System.Diagnostics;
using OmniContact.Queues;

namespace OmniContact.Benchmarks.Contacts.Limits;

/// <summary>Opens a centre of that size, staffs it, and lets agents finish tasks at an even rate: how long until each has the next.</summary>
/// <param name="centre">Which; filled by this.</param>
/// <param name="seconds">How long tasks are finished.</param>
internal sealed class LimitsRun(LargeCentre centre, int seconds)
{
    private const int PerSecond = 100;

    /// <summary>Sign-ins under way at once.</summary>
    private const int AtOnce = 32;

    /// <summary>As often as a page says that it is still there.</summary>
    private static readonly TimeSpan Renewal = TimeSpan.FromSeconds(10);

    private readonly ConcurrentBag<TimeSpan> _offers = [];
    private readonly CancellationTokenSource _over = new();
    private TaskDesk[] _desks = [];

    public async Task Run()
    {
        Console.WriteLine($"{centre.Agents:N0} agents, {centre.Queues:N0} queues, {centre.Tasks:N0} open tasks, embedded silo, SQLite");
        Say("stored", await Timed(centre.Fill));
        Say("started, every queue with its tasks in memory", await Timed(Start));
        Say("all agents there, each with a task", await Timed(Staff));
        _offers.Clear();
        var processor = Environment.CpuUsage.TotalTime;
        var missing = await Work();
        processor = Environment.CpuUsage.TotalTime - processor;
        await _over.CancelAsync();
        var offers = _offers.Order().ToArray();
        Console.WriteLine($"{offers.Length:N0} assignments at {PerSecond} a second, {missing:N0} agents left without: from the agent's call that closes a task to its program having the next offer, two commits "
            + $"p50 {Milliseconds(offers, 0.5)}, p99 {Milliseconds(offers, 0.99)}, longest {offers[^1].TotalMilliseconds:N1} ms; {processor.TotalMilliseconds / offers.Length:N1} ms of processor time each");
        var memory = Memory();
        Console.WriteLine($"memory at most {memory / 1e9:N2} GB");
        if (!centre.IsWhole) return;
        Console.WriteLine($"target: p99 under 20 ms in 4 GB: {(offers[(int)(0.99 * offers.Length)] < TimeSpan.FromMilliseconds(20) && memory < 4e9 && missing == 0 ? "met" : "MISSED")}");
    }

    private async Task Start()
    {
        await centre.Open();
        var waiting = await Task.WhenAll(Enumerable.Range(0, centre.Queues).Select(number => centre.Grains.GetGrain<IQueueGrain>(LargeCentre.QueueId(number)).Read()));
        if (waiting.Sum(queue => queue.Waiting) is var found && found != centre.Tasks) throw new InvalidOperationException($"{found} of {centre.Tasks} tasks wait.");
    }

    private async Task Staff()
    {
        _desks = [.. Enumerable.Range(0, centre.Agents).Select(number => new TaskDesk(centre, LargeCentre.AgentId(number), _offers.Add))];
        _ = Renew();
        await Parallel.ForEachAsync(_desks, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (desk, _) => await desk.SignIn());
        while (_desks.Any(desk => desk.Task is null)) await Task.Delay(50);
    }

    /// <summary>One after the other, spread over the time.</summary>
    private async Task Renew()
    {
        for (var begin = Stopwatch.GetTimestamp(); !_over.IsCancellationRequested; begin = Stopwatch.GetTimestamp())
            foreach (var (number, desk) in _desks.Index())
            {
                var left = (Renewal * number / _desks.Length) - Stopwatch.GetElapsedTime(begin);
                if (left > TimeSpan.Zero) await Task.Delay(left);
                if (desk.IsThere) await desk.Renew();
            }
    }

    /// <summary>How many agents had nothing in hand at the end.</summary>
    private async Task<int> Work()
    {
        var (begin, dice, closing) = (Stopwatch.GetTimestamp(), new Random(1), new List<Task>());
        for (var number = 0; number < PerSecond * seconds; number++)
        {
            var left = TimeSpan.FromSeconds((double)number / PerSecond) - Stopwatch.GetElapsedTime(begin);
            if (left > TimeSpan.Zero) await Task.Delay(left);
            TaskDesk desk;
            do desk = _desks[dice.Next(_desks.Length)];
            while (desk.Task is null);
            closing.Add(desk.Close());
        }
        await Task.WhenAll(closing);
        for (var wait = 0; wait < 100 && _desks.Any(desk => desk.Task is null); wait++) await Task.Delay(50);
        return _desks.Count(desk => desk.Task is null);
    }

    private static async Task<TimeSpan> Timed(Func<Task> work)
    {
        var begin = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(begin);
    }

    private static void Say(string what, TimeSpan time) => Console.WriteLine($"  {what,-48}{time.TotalSeconds,8:N1} s {Environment.WorkingSet / 1e9,7:N2} GB");

    private static string Milliseconds(TimeSpan[] sorted, double share) => $"{sorted[(int)(share * sorted.Length)].TotalMilliseconds:N1} ms";

    /// <summary>Resident bytes at most, of this process.</summary>
    private static long Memory() => Process.GetCurrentProcess().PeakWorkingSet64;
}
