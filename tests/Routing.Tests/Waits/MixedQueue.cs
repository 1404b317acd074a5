using System.Collections.Immutable;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Queues;
using OmniContact.Routing.Waits;

namespace OmniContact.Routing.Tests.Waits;

/// <summary>
/// One queue in virtual time with several kinds of work and of agents, matched as in the product; agents take one item at a
/// time, and times are exponential.
/// </summary>
internal sealed class MixedQueue
{
    private readonly Random _random;
    private readonly PriorityQueue<Action, DateTimeOffset> _events = new();
    private readonly Dictionary<string, (MixedWork Work, DateTimeOffset Since, WaitEstimate? Told)> _waiting = [];
    private readonly Matcher _matcher;
    private readonly DateTimeOffset _start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private DateTimeOffset _now;
    private long _version;
    private int _contacts;

    public MixedQueue(int seed, ImmutableArray<MixedAgent> agents)
    {
        (_random, _now) = (new Random(seed), _start);
        _matcher = new Matcher(new QueueSettings { Id = "q", Name = new LocalizedText("", "q") }, OpenHours.Always, 1);
        Waits = new QueueWaits(ImmutableDictionary<Medium, WaitLearned>.Empty, _now);
        Waits.Follow(_matcher, _now);
        foreach (var agent in agents) Join(agent);
    }

    public QueueWaits Waits { get; }

    /// <summary>Of those who waited: which kind, how long in seconds, and what they were told.</summary>
    public List<(MixedWork Work, double Waited, WaitEstimate? Told)> Answered { get; } = [];

    public WaitEstimate? ToldNow(MixedWork work) => Waits.Estimate(_matcher.PlaceOfNew(work.Medium, 0, work.Skills, _now), _now);

    public void Join(MixedAgent agent)
    {
        _matcher.SetMember(new AgentMember { AgentId = agent.Id, Skills = agent.Skills }, _now);
        Free(agent);
    }

    /// <summary>One that is there from now on.</summary>
    public void Arrives(MixedWork work)
    {
        var id = $"c{_contacts++:D6}";
        var item = _matcher.SetItem(Item(id, work, offered: false), _now);
        if (_matcher.BestAgentFor(item, _now) is { } agent)
        {
            Take(item, agent, work);
            return;
        }

        var told = Waits.Estimate(_matcher.PlaceOf(item, _now), _now);
        _waiting[id] = (work, _now, told);
        Waits.Waits(item, _now);
        if (work.PatienceSeconds is { } patience) At(patience, () => GiveUp(id));
    }

    public void Run(TimeSpan time, params ReadOnlySpan<MixedWork> works)
    {
        var until = _now + time;
        foreach (var work in works) Next(work, until);
        while (_events.TryDequeue(out var happens, out var at) && at < until)
        {
            _now = at;
            happens();
        }

        _now = until;
        _events.Clear();
    }

    private void Next(MixedWork work, DateTimeOffset until) => At(work.EverySeconds, () =>
    {
        Arrives(work);
        Next(work, until);
    });

    private void Take(ItemRef item, AgentRef agent, MixedWork work)
    {
        var (id, agentId) = (item.ConversationId, _matcher.IdOf(agent));
        _matcher.Claim(item, agent, ClaimKind.Routed, _now.AddSeconds(2), _now).ShouldBe(ClaimResult.Claimed);
        if (_waiting.Remove(id, out var wait)) Answered.Add((wait.Work, (_now - wait.Since).TotalSeconds, wait.Told));
        _matcher.SetItem(Item(id, work, offered: true), _now);
        Waits.Offered(id, _now);
        _matcher.RemoveItem(item, _now);
        var by = _agents[agentId];
        Tell(by, busy: true);
        var began = _now;
        At(work.TakesSeconds, () =>
        {
            Waits.Served(work.Medium, _now - began, _now);
            Free(by);
        });
    }

    private readonly Dictionary<string, MixedAgent> _agents = [];

    private void Free(MixedAgent agent)
    {
        _agents[agent.Id] = agent;
        Tell(agent, busy: false);
        if (_matcher.BestItemFor(_matcher.FindAgent(agent.Id)!.Value, _now).Item is { } item)
            Take(item, _matcher.FindAgent(agent.Id)!.Value, _waiting[item.ConversationId].Work);
    }

    private void GiveUp(string id)
    {
        if (!_waiting.Remove(id)) return;
        Waits.Left(id, _now);
        _matcher.RemoveItem(_matcher.FindItem(id)!.Value, _now);
    }

    private void Tell(MixedAgent agent, bool busy)
    {
        _matcher.Update(_matcher.FindAgent(agent.Id)!.Value, new AgentStatus
        {
            AgentId = agent.Id, Epoch = 1, Version = ++_version, Presence = PresenceKind.Available, Ready = agent.Serves,
            Room = new AgentRoom { Free = busy ? MediaSet.None : MediaSet.All, ExpectedAt = AgentRoom.None.ExpectedAt },
            IdleSince = _now,
        }, _now).ShouldBeTrue();
        Waits.CatchUp(_now);
    }

    private WaitingItem Item(string id, MixedWork work, bool offered) => new()
    {
        ConversationId = id, Version = ++_version, Medium = work.Medium, Credit = 0, Offered = offered,
        Waiting = new Waiting { QueueId = "q", EnqueuedAt = _now, SegmentAt = _now, RequiredSkills = work.Skills },
    };

    private void At(double meanSeconds, Action happens) =>
        _events.Enqueue(happens, _now.AddSeconds(-Math.Log(1 - _random.NextDouble()) * meanSeconds));
}
