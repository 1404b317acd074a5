using System.Collections.Immutable;
using OmniContact.Queues;
using OmniContact.Routing.Configuration;
using OmniContact.Server.Demo.Centre;
using OmniContact.Server.Errors;

namespace OmniContact.Server.Demo.Traffic;

/// <summary>One stretch of traffic: from switched on to switched off, or to the end of the process.</summary>
internal sealed class TrafficRun : IAsyncDisposable
{
    /// <summary>Simulated customers at once at most: an overloaded centre turns further ones away at the door.</summary>
    public const int MostCustomers = 300;
    private const double EnglishShare = 0.35;
    private static readonly TimeSpan WindDown = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(500);

    private readonly TrafficWorld _world;
    private readonly TrafficSwitch _setting;
    private readonly Chance _chance;
    private readonly Passers _passers;
    private readonly Nudge _rate;
    private readonly CancellationTokenSource _arriving = new();
    private readonly CancellationTokenSource _working = new();
    /// <summary>Touched by the arrivals only, and once these have ended.</summary>
    private readonly List<(SimulatedCustomer Customer, Task Life)> _customers = [];
    private readonly ImmutableArray<SimulatedAgent> _agents;
    private readonly Task _arrivals;
    private readonly Task _work;

    public TrafficRun(TrafficWorld world, TrafficSwitch setting, int seed)
    {
        (_world, _setting, _chance, _rate) = (world, setting, new Chance(seed), new Nudge(world.Time));
        _passers = new Passers(_chance.Another(), world.Time);
        _agents =
        [
            .. world.Centre.Current.Entities.Agents.Values.Where(agent => agent.Simulated).OrderBy(agent => agent.Id, StringComparer.Ordinal)
                .Select(agent => new SimulatedAgent(agent, world, _chance.Another())),
        ];
        _work = Task.WhenAll(_agents.Select(agent => Watched(agent.Work(_working.Token), _working.Token)));
        _arrivals = Watched(Arrive(_arriving.Token), _arriving.Token);
    }

    /// <summary>The rate has changed.</summary>
    public void Look() => _rate.Set();

    /// <summary>Switched off: nobody new comes, customers leave, agents end what they have and sign out.</summary>
    public async Task End(CancellationToken cancel)
    {
        await _arriving.CancelAsync();
        await _arrivals;
        await Task.WhenAll(_customers.Select(one => one.Life));
        foreach (var (customer, _) in _customers) await Tried(customer.Leave);
        foreach (var agent in _agents) agent.Hurry();
        var patience = _world.Now + WindDown;
        while (_world.Now < patience && await IsBusy()) await _world.Pause(Glance, cancel);
        await _working.CancelAsync();
        await _work;
        foreach (var agent in _agents) await Tried(agent.SignOut);
    }

    /// <summary>The process ends: everybody stops where they are; what is open is served after the next start.</summary>
    public async ValueTask DisposeAsync()
    {
        await _arriving.CancelAsync();
        await _working.CancelAsync();
        await Task.WhenAll([_arrivals, _work, .. _customers.Select(one => one.Life)]);
        _arriving.Dispose();
        _working.Dispose();
    }

    private async Task Arrive(CancellationToken cancel)
    {
        while (true)
        {
            var next = _world.Now + _chance.Around(60.0 / _setting.Current.PerMinute);
            await _rate.Wait(next - _world.Now, cancel);
            if (_world.Now < next) continue;
            _customers.RemoveAll(one => one.Life.IsCompleted);
            if (_customers.Count < MostCustomers) Enter(cancel);
        }
    }

    private void Enter(CancellationToken cancel)
    {
        var language = _chance.Happens(EnglishShare) ? "en" : "zh-CN";
        var dialogue = _chance.Of(Dialogue.All.Where(one => one.Language == language).ToArray());
        var who = _passers.Next(language);
        if (Points(who) is not { Length: > 0 } points) return;
        var customer = new SimulatedCustomer(who, dialogue, _chance.Of(points), _world, _chance.Another());
        _customers.Add((customer, Live(customer, who, cancel)));
    }

    /// <summary>Known customers write from the channel that they are known by.</summary>
    private EntryPoint[] Points(DemoCustomer who) =>
    [
        .. _world.Centre.Current.Entities.EntryPoints.Values
            .Where(point => point.Simulated && (!who.IsKnown || point.Channel == DemoCustomers.Channel))
            .OrderBy(point => point.Id, StringComparer.Ordinal),
    ];

    private async Task Live(SimulatedCustomer customer, DemoCustomer who, CancellationToken cancel)
    {
        await Watched(customer.Live(cancel), cancel);
        _passers.Gone(who);
    }

    private async Task<bool> IsBusy()
    {
        var busy = false;
        foreach (var queue in _world.Centre.Current.Entities.Queues.Values.Where(queue => queue.Simulated))
            await Tried(async () => busy |= await _world.Grains.GetGrain<IQueueGrain>(queue.Id).Read() is { Waiting: > 0 } or { Offered: > 0 });
        return busy || _agents.Any(agent => agent.IsBusy);
    }

    /// <summary>While the store is away nothing is lost: what could not be said now is found by time-outs.</summary>
    private static async Task Tried(Func<Task> action)
    {
        try
        {
            await action();
        }
        catch (Exception fault) when (Passing.Is(fault))
        {
            // The conversation's own deadlines and the lost device end it.
        }
    }

    /// <summary>A fault of the simulation ends that one person's part and is written down.</summary>
    private async Task Watched(Task life, CancellationToken cancel)
    {
        try
        {
            await life;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException && cancel.IsCancellationRequested)
        {
            // Told to stop.
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            _world.Fault(fault);
        }
    }
}
