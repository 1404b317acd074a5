using System.Runtime.CompilerServices;

namespace OmniContact.Routing.Matching;

public sealed partial class Matcher
{
    /// <summary>Adds a member or changes its configuration. A new one is offline until its first status.</summary>
    public AgentRef SetMember(AgentMember member, DateTimeOffset now)
    {
        CatchUp(now.UtcTicks);
        var agent = _roster.Find(member.AgentId);
        var isNew = agent is null;
        if (agent is null) agent = _roster.Add(member);
        else _roster.Unlist(agent);
        agent.Member = member;
        if (_stages.Add(member.AfterSeconds)) Restage(now.UtcTicks);
        _roster.SetSkills(agent);
        _audiences.Extend();
        _audiences.Reskill(agent.Slot, agent.State.SkillSet);
        _drain.Relist(agent.Slot);
        if (isNew) RefreshAll(now.UtcTicks);
        _drain.Check(agent, now.UtcTicks);
        _drain.EverythingChanged();
        _drain.Settle(now.UtcTicks);
        return new AgentRef(agent.Slot);
    }

    public void RemoveMember(AgentRef agent, DateTimeOffset now)
    {
        CatchUp(now.UtcTicks);
        var entry = _roster[agent.Slot];
        (entry.State.Serves, entry.State.Takes) = (MediaSet.None, MediaSet.None);
        entry.State.ReservedElsewhere = null;
        _roster.SetAsked(entry.Slot, long.MinValue, now.UtcTicks);
        _drain.Check(entry, now.UtcTicks);
        _drain.Relist(entry.Slot);
        _roster.Remove(entry);
        RefreshAll(now.UtcTicks);
        _roster.Vacate(entry);
        _drain.EverythingChanged();
        _drain.Settle(now.UtcTicks);
    }

    public AgentRef? FindAgent(string agentId) => _roster.Find(agentId) is { } agent ? new AgentRef(agent.Slot) : null;

    public string IdOf(AgentRef agent) => _roster[agent.Slot].Member.AgentId;

    /// <summary>What became of the agent; answers an <see cref="Ask"/>. False: no newer than what is known, and ignored.</summary>
    public bool Update(AgentRef agent, in AgentStatus status, DateTimeOffset now)
    {
        CatchUp(now.UtcTicks);
        ref var state = ref _states[agent.Slot];
        if (status.Epoch < state.Epoch || (status.Epoch == state.Epoch && status.Version <= state.Version)) return false;
        _roster.Apply(ref state, status);
        if (state.Marks != AgentMarks.None) Answered(ref state, now.UtcTicks);
        _drain.Changed(agent.Slot, ref state, now.UtcTicks);
        return true;
    }

    /// <summary>
    /// A hint is on its way: until the agent answers (by <see cref="Update"/>) or the time is over it is proposed for nothing
    /// else. It may still claim whatever is its best.
    /// </summary>
    public void Ask(AgentRef agent, DateTimeOffset until, DateTimeOffset now)
    {
        CatchUp(now.UtcTicks);
        var entry = _roster[agent.Slot];
        _roster.SetAsked(agent.Slot, until.UtcTicks, now.UtcTicks);
        _drain.Check(entry, now.UtcTicks);
        _drain.Changed(agent.Slot, ref entry.State, now.UtcTicks);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Answered(ref AgentState agent, long now)
    {
        if (agent.IsAsked) _roster.SetAsked(agent.Entry.Slot, long.MinValue, now);
        _drain.Check(agent.Entry, now);
    }

    /// <summary>The stages have other numbers: everything is listed anew.</summary>
    private void Restage(long now)
    {
        foreach (var item in _line.All) _line.Unlist(item);
        foreach (var agent in _roster.All) _roster.Unlist(agent);
        _line.Shelves.Clear();
        _skills.Restage();
        foreach (var agent in _roster.All) _roster.SetSkills(agent);
        _audiences.Extend();
        foreach (var agent in _roster.All) _drain.Relist(agent.Slot);
        RefreshAll(now);
    }

    private void RefreshAll(long now)
    {
        foreach (var item in _line.All) _drain.Refresh(item, now);
    }
}
