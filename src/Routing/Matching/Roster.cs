using OmniContact.Routing.Agents;
using OmniContact.Routing.Matching.Lists;
using OmniContact.Routing.Matching.Skills;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Matching;

/// <summary>The agents of a queue, and the lists in which each is found by medium, tier and skill set.</summary>
internal sealed class Roster
{
    private readonly QueueSettings _queue;
    private readonly SkillMap _skills;
    private readonly Stages _stages;
    private readonly AgentOrder _order;
    private readonly MediaSet _takenUnasked;
    private readonly Names _names = new();
    private readonly Dictionary<string, AgentEntry> _byId = new(StringComparer.Ordinal);
    private readonly List<AgentEntry> _agents = [];
    private readonly Stack<AgentEntry> _vacant = [];
    private readonly Desk?[] _byMedium = new Desk?[Media.Count];
    private readonly Timers _asked;
    private Desk[] _desks = [];

    public Roster(QueueSettings queue, SkillMap skills, Stages stages)
    {
        (_queue, _skills, _stages, _order) = (queue, skills, stages, new AgentOrder(queue.Strategy));
        for (var medium = Medium.Voice; medium < Medium.Callback; medium++)
            if (queue.Policy(medium).OfferMode == OfferMode.Auto) _takenUnasked |= Media.Of(medium);
        _asked = new Timers(_names);
        Reserved = new ReservedAgents(_names);
    }

    public IEnumerable<AgentEntry> All => _byId.Values;

    public ReservedAgents Reserved { get; }

    /// <summary>The earliest end of an unanswered hint.</summary>
    public long NextDeadline => _asked.Next;

    public AgentEntry this[int slot] => _agents[slot];

    public AgentEntry? Find(string agentId) => _byId.GetValueOrDefault(agentId);

    /// <summary>The medium's agents; null before its first item.</summary>
    public Desk? DeskOf(Medium medium) => _byMedium[(int)medium];

    /// <summary>A member that is new gets a place; it is listed by <see cref="Relist"/>.</summary>
    public AgentEntry Add(AgentMember member)
    {
        if (!_vacant.TryPop(out var free)) _agents.Add(null!);
        var slot = free?.Slot ?? _agents.Count - 1;
        var agent = new AgentEntry(slot, member);
        _agents[slot] = _byId[member.AgentId] = agent;
        _names[slot] = member.AgentId;
        _asked.Grow(_agents.Count);
        Reserved.Grow(_agents.Count);
        foreach (var desk in _desks) desk.Grow(_agents.Count);
        return agent;
    }

    /// <summary>The agent is no longer found; it must be in no list.</summary>
    public void Remove(AgentEntry agent)
    {
        agent.Removed = true;
        _byId.Remove(agent.Member.AgentId);
    }

    /// <summary>Nothing refers to the agent's place any more.</summary>
    public void Vacate(AgentEntry agent) => _vacant.Push(agent);

    public void Apply(AgentEntry agent, in AgentStatus status)
    {
        agent.Epoch = status.Epoch;
        agent.Version = status.Version;
        agent.Presence = status.Presence;
        agent.Room = status.Room;
        agent.IdleSince = status.IdleSince.UtcTicks;
        agent.HandlingSeconds = status.HandlingSeconds;
        agent.RoomExpectedAt = status.RoomExpectedAt;
        if (status.ReservedElsewhere.HasValue || agent.ReservedElsewhere.HasValue) agent.ReservedElsewhere = status.ReservedElsewhere;
        agent.Serves = status.Presence == PresenceKind.Available ? status.Ready : MediaSet.None;
        var rings = status.Room.RingingFull ? _takenUnasked : MediaSet.All;
        agent.Takes = agent.Serves & status.Room.Free & rings;
    }

    public void SetAsked(AgentEntry agent, long until, long now)
    {
        var asked = until > now;
        agent.AskedUntil = asked ? until : long.MinValue;
        _asked.Set(agent.Slot, asked ? until : long.MaxValue);
    }

    /// <summary>An agent whose hint has not been answered in time, or null.</summary>
    public AgentEntry? TakeUnanswered(long now)
    {
        if (_asked.TakeDue(now) is not (>= 0 and var slot)) return null;
        _agents[slot].AskedUntil = long.MinValue;
        return _agents[slot];
    }

    public Desk OpenDesk(Medium medium)
    {
        if (_byMedium[(int)medium] is { } known) return known;
        var desk = _byMedium[(int)medium] = new Desk(medium, _names);
        _desks = [.. _desks, desk];
        desk.Grow(_agents.Count);
        foreach (var agent in _byId.Values) Put(desk, agent);
        return desk;
    }

    /// <summary>Brings the agent's lists up to date. True when it may change who can reserve whom.</summary>
    public bool Relist(AgentEntry agent)
    {
        var matters = false;
        foreach (var desk in _desks) matters |= Put(desk, agent);
        if (agent.IsReserved || agent.IsKeptApart) Reserved.Put(agent);
        return matters;
    }

    /// <summary>Takes the agent out of all lists, before its skills or tier change.</summary>
    public void Unlist(AgentEntry agent)
    {
        foreach (var desk in _desks) desk.Put(agent.Slot, agent.SkillSet, Desk.Nowhere, default);
    }

    public void SetSkills(AgentEntry agent)
    {
        agent.SkillSet = _skills.NumberOf(agent.Member.Skills);
        agent.Tier = _stages.TierOf(agent.Member.AfterSeconds);
    }

    public SortKey KeyOf(AgentEntry agent, Medium medium) => _order.KeyOf(agent, medium);

    /// <summary>Lists the agent in one desk where it belongs.</summary>
    public bool Put(Desk desk, AgentEntry agent)
    {
        var medium = desk.Medium;
        if (agent.Serves.Has(medium) && !agent.IsReserved && agent.AskedUntil == long.MinValue)
        {
            if (agent.Takes.Has(medium))
                return desk.Put(agent.Slot, agent.SkillSet, Desk.FreePlace(agent.Tier), _order.KeyOf(agent, medium));
            if (_queue.DrainAfterSeconds is not null)
                return desk.Put(agent.Slot, agent.SkillSet, Desk.LackingPlace(agent.Tier), AgentOrder.ToFreeKey(agent, medium));
        }

        return desk.Put(agent.Slot, agent.SkillSet, Desk.Nowhere, default);
    }
}
