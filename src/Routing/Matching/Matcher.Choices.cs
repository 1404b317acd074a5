namespace OmniContact.Routing.Matching;

public sealed partial class Matcher
{
    /// <summary>
    /// Who should be asked for the item: the preferred agent, else the first of those that fit by spare skills (where the
    /// queue asks for it) and strategy, ties by longest idle, then by id. Null when nobody fits, or it is claimed, offered
    /// or not due.
    /// </summary>
    public AgentChoice? BestAgentFor(ItemRef item, DateTimeOffset now)
    {
        CatchUp(now.UtcTicks);
        var entry = item.Entry;
        if (entry.Shelf is null || entry.Removed) return null;
        var alone = false;
        var agent = entry.IsForAnyone ? null : PreferredFor(entry, now.UtcTicks, out alone);
        if (agent is null && !alone) agent = FirstFor(entry, now.UtcTicks);
        return agent is null ? null : new AgentChoice(new AgentRef(agent));
    }

    /// <summary>What the agent should claim here. The owner first passes the status that came with the question to <see cref="Update"/>.</summary>
    public ItemChoice BestItemFor(AgentRef agent, DateTimeOffset now)
    {
        CatchUp(now.UtcTicks);
        var entry = agent.Entry;
        var best = FirstFor(entry, MediumClass.Live) ?? FirstFor(entry, MediumClass.Deferred);
        Rank? rank = best is null ? null : _line.RankOf(best, now.UtcTicks);
        if (!entry.IsReserved) return best is null ? default : new ItemChoice { Item = new ItemRef(best), Rank = rank };
        var reserver = entry.ReservedFor;
        Rank? reserved = reserver is null ? null : _line.RankOf(reserver, now.UtcTicks);
        if (best is not null && best != reserver && !rank!.Value.Before(ReservedAgents.FloorOf(entry)))
            best = reserver is { Shelf: not null } && entry.Takes.Has(reserver.Medium) ? reserver : null;
        return new ItemChoice
        {
            Item = best is null ? null : new ItemRef(best),
            Rank = best is null ? null : _line.RankOf(best, now.UtcTicks),
            Reserved = reserved,
        };
    }

    /// <summary>How many of the queue come before the item, claimed and offered ones included.</summary>
    public int AheadOf(ItemRef item, DateTimeOffset now)
    {
        CatchUp(now.UtcTicks);
        return _line.AheadOf(item.Entry);
    }

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
        return agent.AskedUntil == long.MinValue && Fits(item, agent, now) ? agent : null;
    }

    private bool Fits(ItemEntry item, AgentEntry agent, long now) =>
        agent.Takes.Has(item.Medium)
        && Fit.Suits(item, item.Needs, agent, now)
        && ReservedAgents.Allow(agent, item, _line.RankOf(item, now));

    private AgentEntry? FirstFor(ItemEntry item, long now)
    {
        var needs = item.Needs;
        var desk = _roster.DeskOf(item.Medium)!;
        int slot;
        if (item.IsForAnyone) slot = desk.FirstFree(needs, item.Stage);
        else
        {
            using var without = new Barring(_roster, desk, _audiences, item);
            slot = desk.FirstFree(needs, item.Stage);
        }

        var best = slot < 0 ? null : _roster[slot];
        return _roster.Reserved.Last < 0 ? best : FirstReserved(item, best, now);
    }

    /// <summary>Agents who are kept for something that the item comes before, and the one who is kept for it, fit as well.</summary>
    private AgentEntry? FirstReserved(ItemEntry item, AgentEntry? best, long now)
    {
        var rank = _line.RankOf(item, now);
        for (var slot = _roster.Reserved.Last; slot >= 0 && !_roster.Reserved.IsBeyond(slot, rank); slot = _roster.Reserved.Previous(slot))
            best = Better(item, best, _roster[slot], now);
        return item.Reserves is { } reserved ? Better(item, best, reserved, now) : best;
    }

    private AgentEntry? Better(ItemEntry item, AgentEntry? best, AgentEntry agent, long now)
    {
        if (agent == best || agent.AskedUntil != long.MinValue || !Fits(item, agent, now)) return best;
        return best is null || _roster.ComesBefore(agent, best, item) ? agent : best;
    }

    private ItemEntry? FirstFor(AgentEntry agent, MediumClass @class)
    {
        var best = -1;
        var columns = _audiences.Of(agent.Slot, agent.SkillSet);
        foreach (var shelf in _line.Shelves.Of(@class))
            if (shelf.Shelf.Count > 0 && agent.Takes.Has(shelf.Medium) && agent.Tier <= shelf.Stage)
                best = shelf.Shelf.Least(columns, best);
        return best < 0 ? null : _line[best];
    }
}
