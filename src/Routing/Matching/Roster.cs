using OmniContact.Routing.Agents;
using OmniContact.Routing.Matching.Lists;
using OmniContact.Routing.Matching.Skills;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Matching;

/// <summary>The agents of a queue, and the lists in which each is found by medium, tier and skill set.</summary>
internal sealed class Roster
{
    private const int Chunk = 64;

    private readonly SkillMap _skills;
    private readonly Stages _stages;
    private readonly AgentOrder _order;
    private readonly MediaSet _takenUnasked;
    private readonly Names _names = new();
    private readonly Dictionary<string, AgentEntry> _byId = new(StringComparer.Ordinal);
    private readonly Stack<int> _vacant = [];
    private int _places;
    private readonly Desk?[] _byMedium = new Desk?[Media.Count];

    /// <summary>The desk that was opened last; the others hang on it.</summary>
    private Desk? _desks;
    private int _unneeded;

    /// <summary>The skill sets of those who are signed in, as bits; null when that may have changed since it was asked.</summary>
    private ulong[]? _signedIn;

    public Roster(QueueSettings queue, SkillMap skills, Stages stages, Alarm alarm)
    {
        (_skills, _stages, _order) = (skills, stages, new AgentOrder(queue.Strategy));
        for (var medium = Medium.Voice; medium < Medium.Callback; medium++)
            if (queue.Policy(medium).OfferMode == OfferMode.Auto) _takenUnasked |= Media.Of(medium);
        Hints = new Timers(_names, alarm);
        Reserved = new ReservedAgents(_names);
    }

    public IEnumerable<AgentEntry> All => _byId.Values;

    public ReservedAgents Reserved { get; }

    public AgentStates States { get; } = new();

    /// <summary>Those who lack only capacity are listed at some desk.</summary>
    public bool TracksLacking { get; private set; }

    /// <summary>Another number when others may serve a medium, or with other skills, than before.</summary>
    public long ServingVersion { get; private set; }

    /// <summary>When each unanswered hint ends.</summary>
    public Timers Hints { get; }

    public AgentEntry this[int slot] => States[slot].Entry;

    public AgentEntry? Find(string agentId) => _byId.GetValueOrDefault(agentId);

    /// <summary>The medium's agents; null before its first item.</summary>
    public Desk? DeskOf(Medium medium) => _byMedium[(int)medium];

    /// <summary>A member that is new gets a place; it is listed by <see cref="Relist"/>.</summary>
    public AgentEntry Add(AgentMember member)
    {
        if (_vacant.Count == 0) Grow();
        var agent = new AgentEntry(_vacant.Pop(), States);
        agent.State = AgentState.Of(agent);
        (agent.Member, agent.State.LastTurn) = (member, member.LastTurn?.UtcTicks ?? long.MinValue);
        _byId[member.AgentId] = agent;
        _names[agent.Slot] = member.AgentId;
        return agent;
    }

    /// <summary>The agent is no longer found; it must be in no list.</summary>
    public void Remove(AgentEntry agent)
    {
        agent.Removed = true;
        ServingVersion++;
        _signedIn = null;
        _byId.Remove(agent.Member.AgentId);
    }

    /// <summary>Nothing refers to the agent's place any more.</summary>
    public void Vacate(AgentEntry agent) => _vacant.Push(agent.Slot);

    /// <summary>References that are the same are not written again, and the room's numbers are copied: to write a reference costs more than both.</summary>
    public void Apply(ref AgentState agent, in AgentStatus status)
    {
        agent.Epoch = status.Epoch;
        agent.Version = status.Version;
        if (agent.Presence != status.Presence) _signedIn = null;
        agent.Presence = status.Presence;
        agent.IdleSince = status.IdleTicks;
        var room = status.Room;
        agent.Units = room.Units;
        agent.Free = room.Free;
        var serves = status.Presence == PresenceKind.Available ? status.Ready : MediaSet.None;
        if (agent.Serves != serves) ServingVersion++;
        agent.Serves = serves;
        agent.Takes = agent.Serves & room.Free & (room.RingingFull ? _takenUnasked : MediaSet.All);
        if (agent.HandlingSeconds != status.HandlingSeconds) agent.HandlingSeconds = status.HandlingSeconds;
        if (!ReferenceEquals(agent.ReservedElsewhere, status.ReservedElsewhere)) agent.ReservedElsewhere = status.ReservedElsewhere;
    }

    public void SetAsked(int slot, long until, long now)
    {
        var asked = until > now;
        States[slot].AskedUntil = asked ? until : long.MinValue;
        Hints.Set(slot, asked ? until : long.MaxValue);
    }

    /// <summary>Of those who meet the needs.</summary>
    public bool HasSignedIn(Needs needs)
    {
        _signedIn ??= SignedIn();
        for (var word = 0; word < _signedIn.Length; word++)
            if ((_signedIn[word] & needs.SatisfiedBy[word]) != 0) return true;
        return false;
    }

    private ulong[] SignedIn()
    {
        var skillSets = new ulong[(_skills.SkillSets + 63) >> 6];
        foreach (var agent in All)
            if (agent.State.Presence != PresenceKind.Offline) skillSets[agent.State.SkillSet >> 6] |= 1ul << agent.State.SkillSet;
        return skillSets;
    }

    /// <summary>An agent whose hint has not been answered in time, or null.</summary>
    public AgentEntry? TakeUnanswered(long now)
    {
        if (Hints.TakeDue(now) is not (>= 0 and var slot)) return null;
        States[slot].AskedUntil = long.MinValue;
        return States[slot].Entry;
    }

    public Desk OpenDesk(Medium medium)
    {
        if (_byMedium[(int)medium] is { } known) return known;
        var desk = _desks = _byMedium[(int)medium] = new Desk(medium, _names, _desks);
        desk.Grow(_places);
        desk.Grow(_stages.Count - 1, _skills.SkillSets);
        foreach (var agent in _byId.Values) Put(desk, agent.Slot, ref agent.State);
        return desk;
    }

    /// <summary>An item of the medium may reserve: from now on those who lack only capacity are listed.</summary>
    public void TrackLacking(Medium medium)
    {
        _unneeded = 0;
        var desk = DeskOf(medium)!;
        if (desk.TracksLacking) return;
        desk.TracksLacking = TracksLacking = true;
        foreach (var agent in _byId.Values) Put(desk, agent.Slot, ref agent.State);
    }

    /// <summary>
    /// No item may reserve. After as many changes without as there are agents nobody is listed for it any more: so each
    /// change bears its share of listing all.
    /// </summary>
    public void LackingIsUnneeded()
    {
        if (++_unneeded <= _byId.Count) return;
        TracksLacking = false;
        for (var desk = _desks; desk is not null; desk = desk.Next)
        {
            if (!desk.TracksLacking) continue;
            desk.TracksLacking = false;
            foreach (var agent in _byId.Values) Put(desk, agent.Slot, ref agent.State);
        }
    }

    /// <summary>Brings the agent's lists up to date. True when it may change who can reserve whom.</summary>
    public bool Relist(int slot, ref AgentState agent)
    {
        var matters = false;
        for (var desk = _desks; desk is not null; desk = desk.Next) matters |= Put(desk, slot, ref agent);
        if (agent.Has(AgentMarks.Reserved | AgentMarks.KeptApart)) Reserved.Put(agent.Entry);
        return matters;
    }

    /// <summary>Takes the agent out of all lists, before its skills or tier change.</summary>
    public void Unlist(AgentEntry agent)
    {
        for (var desk = _desks; desk is not null; desk = desk.Next) desk.TakeOut(agent.Slot, agent.State.SkillSet);
    }

    public void SetSkills(AgentEntry agent)
    {
        ServingVersion++;
        _signedIn = null;
        agent.State.SkillSet = _skills.NumberOf(agent.Member.Skills);
        agent.State.Tier = _stages.TierOf(agent.Member.AfterSeconds);
        for (var desk = _desks; desk is not null; desk = desk.Next) desk.Grow(agent.State.Tier, _skills.SkillSets);
    }

    /// <summary>By the queue's order for the item, whether or not they may have it.</summary>
    public bool ComesBefore(AgentEntry agent, AgentEntry other, ItemEntry item)
    {
        var (group, otherGroup) = (item.Needs.GroupOf[agent.State.SkillSet], item.Needs.GroupOf[other.State.SkillSet]);
        if (group != otherGroup) return group < otherGroup;
        SortKey key = _order.KeyOf(agent.State, item.Medium), otherKey = _order.KeyOf(other.State, item.Medium);
        return key.Same(otherKey)
            ? string.CompareOrdinal(agent.Member.AgentId, other.Member.AgentId) < 0
            : key.Before(otherKey);
    }

    private void Grow()
    {
        for (var slot = _places + Chunk - 1; slot >= _places; slot--) _vacant.Push(slot);
        _places += Chunk;
        States.Grow(_places);
        Hints.Grow(_places);
        Reserved.Grow(_places);
        for (var desk = _desks; desk is not null; desk = desk.Next) desk.Grow(_places);
    }

    /// <summary>Lists the agent in one desk where it belongs.</summary>
    public bool Put(Desk desk, int slot, ref AgentState agent)
    {
        if (!agent.Has(AgentMarks.Reserved | AgentMarks.Asked))
        {
            if ((agent.Takes & desk.AsSet) != 0)
                return desk.Put(slot, agent.SkillSet, Desk.FreePlace(agent.Tier), _order.KeyOf(agent, desk.Medium));
            if (desk.TracksLacking && (agent.Serves & desk.AsSet) != 0)
                return desk.Put(slot, agent.SkillSet, Desk.LackingPlace(agent.Tier), AgentOrder.ToFreeKey(agent, desk.Medium));
        }

        return desk.TakeOut(slot, agent.SkillSet);
    }
}
