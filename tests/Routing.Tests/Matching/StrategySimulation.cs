using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Tests.Matching;

/// <summary>Callers of a Poisson stream and agents of different speeds in virtual time; the matcher itself picks who takes whom.</summary>
internal sealed class StrategySimulation
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly AgentRoom Empty = Capacity.Room(new() { Id = "p" }, []);
    private static readonly AgentRoom Busy = Capacity.Room(new() { Id = "p" }, [new AgentLoad { Medium = Medium.Voice, Units = 100 }]);

    private readonly Matcher? _matcher;
    private readonly AgentRef[] _agents;
    private readonly double[] _rates;
    private readonly Random _random;
    private readonly PriorityQueue<int, double> _completions = new();
    private readonly List<int> _idle = [];
    private readonly Queue<(string Id, double Since)> _line = new();
    private long _version;

    /// <param name="rates">Calls that each agent would end in a second.</param>
    /// <param name="strategy">The matcher's; null = whoever is idle, at random.</param>
    /// <param name="seed">Of arrivals and services.</param>
    public StrategySimulation(double[] rates, Strategy? strategy, int seed)
    {
        (_rates, _random) = (rates, new Random(seed));
        _matcher = strategy is { } s ? new Matcher(new() { Id = "q", Name = new("", ""), Strategy = s, DrainAfterSeconds = null }, OpenHours.Always, 1) : null;
        _agents = [.. rates.Select((_, i) => _matcher?.SetMember(new AgentMember { AgentId = $"a{i}" }, Start) ?? default)];
        for (var agent = 0; agent < rates.Length; agent++) Free(agent, 0);
    }

    /// <summary>The share of the callers who waited, and the mean wait of all.</summary>
    public (double Waited, double MeanWait) Run(double arrivalRate, int callers)
    {
        var (now, waited, sum) = (0.0, 0, 0.0);
        for (var caller = 0; caller < callers; caller++)
        {
            now += Exponential(arrivalRate);
            while (_completions.TryPeek(out var done, out var at) && at <= now)
            {
                _completions.Dequeue();
                Free(done, at);
                if (!_line.TryDequeue(out var first)) continue;
                sum += at - first.Since;
                Take(done, first.Id, at);
            }

            var id = $"c{caller:0000000}";
            _matcher?.SetItem(Item(id, now), At(now));
            if (Pick(id, now) is { } agent) Take(agent, id, now);
            else
            {
                waited++;
                _line.Enqueue((id, now));
            }
        }

        return ((double)waited / callers, sum / callers);
    }

    private int? Pick(string id, double now)
    {
        if (_matcher is null) return _idle.Count == 0 ? null : _idle[_random.Next(_idle.Count)];
        return _matcher.BestAgentFor(_matcher.FindItem(id)!.Value, At(now)) is { } chosen ? Array.IndexOf(_agents, chosen) : null;
    }

    private void Take(int agent, string id, double now)
    {
        if (_matcher is not null)
        {
            _matcher.BestItemFor(_agents[agent], At(now)).ConversationId.ShouldBe(id);
            _matcher.RemoveItem(_matcher.FindItem(id)!.Value, At(now));
            Tell(agent, busy: true, now);
        }

        _idle.Remove(agent);
        _completions.Enqueue(agent, now + Exponential(_rates[agent]));
    }

    private void Free(int agent, double now)
    {
        _idle.Add(agent);
        if (_matcher is not null) Tell(agent, busy: false, now);
    }

    private void Tell(int agent, bool busy, double now) => _matcher!.Update(_agents[agent], new AgentStatus
    {
        AgentId = $"a{agent}",
        Epoch = 1,
        Version = ++_version,
        Presence = PresenceKind.Available,
        Ready = MediaSet.All,
        Room = busy ? Busy : Empty,
        IdleSince = At(now),
        HandlingSeconds = [.. Enumerable.Repeat(1 / _rates[agent], Media.Count)],
    }, At(now));

    private static WaitingItem Item(string id, double now) => new()
    {
        ConversationId = id, Version = 1, Medium = Medium.Voice, Credit = 0,
        Waiting = new Waiting { QueueId = "q", EnqueuedAt = At(now), SegmentAt = At(now) },
    };

    private static DateTimeOffset At(double seconds) => Start.AddSeconds(seconds);

    private double Exponential(double rate) => -Math.Log(1 - _random.NextDouble()) / rate;
}
