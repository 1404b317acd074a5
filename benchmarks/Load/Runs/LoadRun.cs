using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using OmniContact.Load.Clients;
using OmniContact.Load.Figures;
using OmniContact.Load.Plans;
using OmniContact.Load.Promises;
using OmniContact.Load.Servers;
using OmniContact.Simulation.Randomness;

namespace OmniContact.Load.Runs;

/// <summary>One run: sets up, lets customers come at their intended instants whatever the server does, follows them to the end, compares.</summary>
internal sealed class LoadRun(LoadPlan plan, Target target, IProgress<string> progress)
{
    private const double Quarter = 0.25;

    private readonly Centre _centre = new(plan, $"load-{Guid.NewGuid().ToString("N")[..6]}");
    private readonly World _world = new() { Doors = [.. target.Urls.Select(Door.At)], Plan = plan };
    private readonly ConcurrentDictionary<Customer, bool> _customers = [];

    private int _number;

    /// <summary>After the last arrival customers are followed so long: whoever is patient has been served by then, or the server does not keep up.</summary>
    private TimeSpan Patience => TimeSpan.FromSeconds(30 + (3 * plan.Patience) + (10 * plan.Handling));

    /// <param name="mostTexts">Conversations whose words are read at the end.</param>
    /// <param name="stop">Ends it early.</param>
    public async Task<LoadResult> Run(int mostTexts, CancellationToken stop)
    {
        var setup = new Setup(target, _centre, _world);
        var flush = FlushTime.Median(Path.GetTempPath());
        progress.Report($"setting up {plan.Queues} queues, {plan.Agents:N0} agents and {plan.Idle:N0} idle conversations at {string.Join(", ", target.Urls)} (fdatasync p50 {flush.TotalMilliseconds:0.00} ms)");
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
        await setup.Configure(stop);
        await setup.Idle(plan.Idle, stop);
        var after = await Stored.End(target.Api, stop);
        await setup.Staff(Staffed, over.Token);
        var boards = await setup.Boards(plan.Boards, over.Token);
        var rescued = await Metrics.Read(target, stop);
        using var late = CancellationTokenSource.CreateLinkedTokenSource(stop);
        if (plan.WarmUp > 0) await WarmUp(late.Token);
        var (began, before) = (DateTimeOffset.UtcNow, await Metrics.Read(target, stop));
        await Drive(Arrivals.Of(plan), late.Token);
        _world.IsOver = true;
        var left = _customers.Keys.Select(customer => (Customer: customer, customer.Whereabouts)).ToArray();
        await late.CancelAsync();
        var metrics = await Metrics.Read(target, stop);
        progress.Report("comparing what clients saw with what is stored");
        var comparison = new Comparison(target, _world.Ledger, setup.Configuration, _centre.Has);
        var broken = await comparison.Run(after, mostTexts, stop);
        broken.AddRange(await comparison.NeverTold(left.Select(one => one.Customer), stop));
        await Leave(setup, over);
        return new()
        {
            Plan = plan,
            Server = target.Own is null ? string.Join(", ", target.Urls) : target.Urls.Length == 1 ? "started for this run" : $"{target.Urls.Length} servers, started for this run",
            Began = began,
            Timeline = _world.Timeline,
            Flush = flush,
            OfferAtHub = Quantiles("omnicontact_offer_latency_seconds", metrics, before),
            BoardAtHub = Quantiles("omnicontact_board_latency_seconds", metrics, before),
            MostBoardsASecond = boards.Count == 0 ? null : boards.Max(board => board.MostASecond),
            Broken = [.. broken, .. Rescued(metrics, rescued)],
            Compared = comparison.Compared,
            Unfinished = [.. left.Select(one => one.Whereabouts)],
            Drain = Drain.Of(plan, _world.Timeline.Seconds),
        };
    }

    private void Staffed(int agents)
    {
        if (agents % 500 == 0) progress.Report($"{agents:N0} agents are there");
    }

    private async Task WarmUp(CancellationToken stop)
    {
        progress.Report($"warming up for {plan.WarmUp} s");
        _world.IsWarmUp = true;
        await Drive(Arrivals.WarmUp(plan), stop);
        _world.IsWarmUp = false;
        var (contacts, errors) = (_world.Timeline.Total(Happening.Entered), _world.Timeline.Total(Happening.Errors));
        progress.Report($"warmed up by {contacts:N0} contacts, {errors:N0} errors");
        _world.Timeline = new();
    }

    private async Task Drive(IEnumerable<Coming> arrivals, CancellationToken stop)
    {
        var begin = Stopwatch.GetTimestamp();
        using var ended = new CancellationTokenSource();
        var ticking = Tick(begin, ended.Token);
        await Arrive(arrivals, begin, stop);
        var deadline = Stopwatch.GetTimestamp() + (long)(Patience.TotalSeconds * Stopwatch.Frequency);
        while (!_customers.IsEmpty && Stopwatch.GetTimestamp() < deadline) await Task.Delay(TimeSpan.FromMilliseconds(50), stop);
        await ended.CancelAsync();
        await ticking;
    }

    /// <summary>Open loop: who is to come comes, however many are there; a start that is late here is late for the customer too, and counts.</summary>
    private async Task Arrive(IEnumerable<Coming> arrivals, long begin, CancellationToken stop)
    {
        var dice = new RandomStream(plan.Seed, 0, "customers");
        foreach (var arrival in arrivals)
        {
            var intended = begin + (long)(arrival.At * Stopwatch.Frequency);
            if (Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), intended) is var left && left > TimeSpan.Zero) await Task.Delay(left, stop);
            _world.Timeline.Count(Happening.Arrived);
            Come(++_number, _centre.EntryPoints[(int)(dice.Next() % (ulong)plan.Queues)], new(
                intended,
                TimeSpan.FromSeconds(dice.Exponential() * plan.Patience is var drawn && arrival.Patience is { } told ? told : drawn),
                TimeSpan.FromSeconds(Quarter * plan.Handling * dice.Uniform()),
                arrival.Service is { } service ? TimeSpan.FromSeconds(service) : null), stop);
        }
    }

    private void Come(int number, string entryPoint, CustomerPlan customer, CancellationToken stop)
    {
        if (_customers.Count >= plan.MostAtOnce)
        {
            _world.Timeline.Failed($"more than {plan.MostAtOnce:N0} customers would be here at once");
            return;
        }
        var here = new Customer(number, entryPoint, customer, _world);
        _customers[here] = true;
        _ = Task.Run(async () =>
        {
            await here.Live(stop);
            _customers.TryRemove(here, out var _);
        }, CancellationToken.None);
    }

    private async Task Tick(long begin, CancellationToken ended)
    {
        for (var number = 1; !ended.IsCancellationRequested; number++)
        {
            var left = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), begin + (number * Stopwatch.Frequency));
            if (left > TimeSpan.Zero) await Task.WhenAny(Task.Delay(left, ended));
            progress.Report(ProgressLine.Of(_world.Timeline.Turn(Processes.Of(target.Own?.Ids), Processes.Of([Environment.ProcessId]))));
        }
    }

    /// <summary>A server that was started for the run goes with it; another one is left as it was found.</summary>
    private async Task Leave(Setup setup, CancellationTokenSource over)
    {
        await over.CancelAsync();
        if (target.Own is null) await setup.Remove(CancellationToken.None);
    }

    private static ImmutableSortedDictionary<double, double?> Quantiles(string histogram, Metrics metrics, Metrics before) =>
        ImmutableSortedDictionary.CreateRange(new[] { 0.5, 0.9, 0.99, 0.999 }
            .Select(share => KeyValuePair.Create(share, metrics.Quantile(histogram, share, before))));

    /// <summary>The server's own count of pairs that were matched only on a second look.</summary>
    private static IEnumerable<Broken> Rescued(Metrics metrics, Metrics before)
    {
        const string Name = "omnicontact_unmatched_rescued_total";
        var pairs = (metrics.Sum(Name) ?? 0) - (before.Sum(Name) ?? 0);
        if (pairs > 0) yield return new(Promise.Unmatched, $"the server matched {pairs:0} pairs only on a second look");
    }
}
