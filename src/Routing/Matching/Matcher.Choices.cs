using System.Collections.Immutable;

namespace OmniContact.Routing.Matching;

public sealed partial class Matcher
{
    /// <summary>
    /// Who should be asked for the item: the preferred agent, else the first of those that fit by spare skills (where the
    /// queue asks for it) and strategy, ties by longest idle, then by id. Null when nobody fits, or it is claimed, offered
    /// or not due.
    /// </summary>
    public AgentRef? BestAgentFor(ItemRef item, DateTimeOffset now)
    {
        CatchUp(now.UtcTicks);
        var entry = item.Entry;
        if (entry.Shelf is null) return null;
        var first = entry.IsForAnyone && _reserved.Last < 0
            ? entry.Desk.FirstFree(entry)
            : FirstFor(entry, now.UtcTicks);
        return first < 0 ? null : new AgentRef(first);
    }

    /// <summary>What the agent should claim here. The owner first passes the status that came with the question to <see cref="Update"/>.</summary>
    public ItemChoice BestItemFor(AgentRef agent, DateTimeOffset now)
    {
        CatchUp(now.UtcTicks);
        var entry = _roster[agent.Slot];
        var best = FirstFor(entry, MediumClass.Live) ?? FirstFor(entry, MediumClass.Deferred);
        Rank? rank = best is null ? null : _line.RankOf(best, now.UtcTicks);
        if (!entry.State.IsReserved) return best is null ? default : new ItemChoice { Item = new ItemRef(best), Rank = rank };
        var reserver = entry.ReservedFor;
        Rank? reserved = reserver is null ? null : _line.RankOf(reserver, now.UtcTicks);
        if (best is not null && best != reserver && !rank!.Value.Before(ReservedAgents.FloorOf(entry)))
            best = reserver is { Shelf: not null } && entry.State.Takes.Has(reserver.Medium) ? reserver : null;
        return new ItemChoice
        {
            Item = best is null ? null : new ItemRef(best),
            Rank = best is null ? null : _line.RankOf(best, now.UtcTicks),
            Reserved = reserved,
        };
    }

    /// <summary>Somebody is signed in who may have such an item, if only when its wait has reached the last step.</summary>
    /// <param name="skills">Skill name to level, of the matter itself.</param>
    public bool IsStaffedFor(ImmutableDictionary<string, int> skills) =>
        _roster.HasSignedIn(_skills.At(_skills.RequirementOf(skills), _stages, _stages.Count - 1));

    /// <summary>The agent serves here what requires these skills, if only from a stage that a wait of so many seconds reaches; whatever presence and load.</summary>
    public bool Qualifies(AgentRef agent, ImmutableDictionary<string, int> skills, int withinSeconds)
    {
        var (state, stage) = (_roster[agent.Slot].State, _stages.Reached(withinSeconds * TimeSpan.TicksPerSecond));
        return state.Tier <= stage && _skills.At(_skills.RequirementOf(skills), _stages, stage).AreMetBy(state.SkillSet);
    }

    /// <summary>Whom items here have reserved: they have to be asked when this matcher gives way to a new one.</summary>
    public IReadOnlyList<string> AgentsReserved() => [.. _line.All.Select(item => item.Reserves?.Member.AgentId).OfType<string>()];

    /// <summary>The conversations in their order; callbacks whose time has not come are last.</summary>
    public IEnumerable<string> InOrder(DateTimeOffset now)
    {
        CatchUp(now.UtcTicks);
        return _line.InOrder.Select(item => item.Item.ConversationId);
    }

    private AgentEntry? PreferredFor(ItemEntry item, long now, out bool alone)
    {
        alone = Line.IsPreferredWait(item, now);
        if (item.Item.Waiting.Preferred is not { } preferred || _roster.Find(preferred.AgentId) is not { } agent) return null;
        return !agent.State.IsAsked && Fits(item, agent, now) ? agent : null;
    }

    private bool Fits(ItemEntry item, AgentEntry agent, long now) =>
        agent.State.Takes.Has(item.Medium)
        && Fit.Suits(item, item.Needs, agent, now)
        && ReservedAgents.Allow(agent, item, _line.RankOf(item, now));

    /// <summary>Where agents are preferred, barred or reserved.</summary>
    private int FirstFor(ItemEntry item, long now)
    {
        if (PreferredFor(item, now, out var alone) is { } preferred) return preferred.Slot;
        if (alone) return -1;
        int slot;
        using (new Barring(_roster, item.Desk, _audiences, item)) slot = item.Desk.FirstFree(item);
        return _reserved.Last < 0 ? slot : FirstReserved(item, slot < 0 ? null : _roster[slot], now);
    }

    /// <summary>Agents who are kept for something that the item comes before, and the one who is kept for it, fit as well.</summary>
    private int FirstReserved(ItemEntry item, AgentEntry? best, long now)
    {
        var rank = _line.RankOf(item, now);
        for (var slot = _reserved.Last; slot >= 0 && !_reserved.IsBeyond(slot, rank); slot = _reserved.Previous(slot))
            best = Better(item, best, _roster[slot], now);
        if (item.Reserves is { } reserved) best = Better(item, best, reserved, now);
        return best?.Slot ?? -1;
    }

    private AgentEntry? Better(ItemEntry item, AgentEntry? best, AgentEntry agent, long now)
    {
        if (agent == best || agent.State.IsAsked || !Fits(item, agent, now)) return best;
        return best is null || _roster.ComesBefore(agent, best, item) ? agent : best;
    }

    private ItemEntry? FirstFor(AgentEntry agent, MediumClass @class)
    {
        var best = -1;
        var columns = _audiences.Of(agent.Slot, agent.State.SkillSet);
        foreach (var shelf in _line.Shelves.Of(@class))
            if (shelf.Shelf.Count > 0 && agent.State.Takes.Has(shelf.Medium) && agent.State.Tier <= shelf.Stage)
                best = shelf.Shelf.Least(columns, best);
        return best < 0 ? null : _line[best];
    }
}
