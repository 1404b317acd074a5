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
        _audiences.Reskill(agent.Slot, agent.SkillSet);
        _drain.Relist(agent);
        if (isNew) RefreshAll(now.UtcTicks);
        _drain.Check(agent, now.UtcTicks);
        _drain.EverythingChanged();
        _drain.Settle(now.UtcTicks);
        return new AgentRef(agent);
    }

    public void RemoveMember(AgentRef agent, DateTimeOffset now)
    {
        CatchUp(now.UtcTicks);
        var entry = agent.Entry;
        entry.Serves = MediaSet.None;
        entry.ReservedElsewhere = null;
        _roster.SetAsked(entry, long.MinValue, now.UtcTicks);
        _drain.Check(entry, now.UtcTicks);
        _drain.Relist(entry);
        _roster.Remove(entry);
        RefreshAll(now.UtcTicks);
        _roster.Vacate(entry);
        _drain.EverythingChanged();
        _drain.Settle(now.UtcTicks);
    }

    public AgentRef? FindAgent(string agentId) => _roster.Find(agentId) is { } agent ? new AgentRef(agent) : null;

    /// <summary>What became of the agent; answers an <see cref="Ask"/>. False: no newer than what is known, and ignored.</summary>
    public bool Update(AgentRef agent, in AgentStatus status, DateTimeOffset now)
    {
        CatchUp(now.UtcTicks);
        var entry = agent.Entry;
        if (status.Epoch < entry.Epoch || (status.Epoch == entry.Epoch && status.Version <= entry.Version)) return false;
        _roster.Apply(entry, status);
        if (entry.AskedUntil != long.MinValue) _roster.SetAsked(entry, long.MinValue, now.UtcTicks);
        Changed(entry, now.UtcTicks);
        return true;
    }

    /// <summary>
    /// A hint is on its way: until the agent answers (by <see cref="Update"/>) or the time is over it is proposed for nothing
    /// else. It may still claim whatever is its best.
    /// </summary>
    public void Ask(AgentRef agent, DateTimeOffset until, DateTimeOffset now)
    {
        CatchUp(now.UtcTicks);
        _roster.SetAsked(agent.Entry, until.UtcTicks, now.UtcTicks);
        Changed(agent.Entry, now.UtcTicks);
    }

    private void Changed(AgentEntry agent, long now)
    {
        _drain.Check(agent, now);
        _drain.Relist(agent);
        _drain.Settle(now);
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
        foreach (var agent in _roster.All) _drain.Relist(agent);
        RefreshAll(now);
    }

    private void RefreshAll(long now)
    {
        foreach (var item in _line.All) _drain.Refresh(item, now);
    }
}
