namespace OmniContact.Routing.Matching;

public sealed partial class Matcher
{
    /// <summary>
    /// Adds an item, or changes, re-credits or puts back one; an older version than known is ignored. One that becomes
    /// <see cref="WaitingItem.Offered"/> ends its claim, which counts as the claimer's turn.
    /// </summary>
    public ItemRef SetItem(WaitingItem item, DateTimeOffset now)
    {
        CatchUp(now.UtcTicks);
        var entry = _line.Find(item.ConversationId);
        if (entry is null) entry = _line.Add(item);
        else if (entry.Item.Version > item.Version) return new ItemRef(entry);
        _line.Apply(entry, item);
        if (item.Offered) EndTurn(entry, now.UtcTicks);
        _drain.Refresh(entry, now.UtcTicks);
        _drain.Settle(now.UtcTicks);
        return new ItemRef(entry);
    }

    public void RemoveItem(ItemRef item, DateTimeOffset now)
    {
        CatchUp(now.UtcTicks);
        _line.Remove(item.Entry);
        _drain.End(item.Entry, now.UtcTicks);
        _drain.Settle(now.UtcTicks);
    }

    public ItemRef? FindItem(string conversationId) => _line.Find(conversationId) is { } item ? new ItemRef(item) : null;

    /// <summary>Leases the item to the agent's turn: until then, or until released or offered, it is nobody else's.</summary>
    public ClaimResult Claim(ItemRef item, AgentRef agent, ClaimKind kind, DateTimeOffset until, DateTimeOffset now)
    {
        CatchUp(now.UtcTicks);
        var (claimed, by) = (item.Entry, _roster[agent.Slot]);
        // A supervisor may give away what rings somewhere: the conversation withdraws that offer.
        if ((claimed.Item.Offered && kind != ClaimKind.Forced) || (claimed.ClaimedUntil > now.UtcTicks && claimed.ClaimedBy != by.Member.AgentId)) return ClaimResult.Taken;
        if (!Allows(kind, claimed, by, now.UtcTicks)) return ClaimResult.DoesNotFit;
        (claimed.ClaimedBy, claimed.ClaimedUntil) = (by.Member.AgentId, until.UtcTicks);
        _roster.SetAsked(by.Slot, until.UtcTicks, now.UtcTicks);
        _drain.Refresh(claimed, now.UtcTicks);
        _drain.Check(by, now.UtcTicks);
        _drain.Changed(by.Slot, ref by.State, now.UtcTicks);
        return ClaimResult.Claimed;
    }

    /// <summary>An agent's turn has it.</summary>
    public static bool IsClaimed(ItemRef item, DateTimeOffset now) => item.Entry.ClaimedUntil > now.UtcTicks;

    /// <summary>Gives a claim back early. Nothing happens when there is none.</summary>
    public void Release(ItemRef item, DateTimeOffset now)
    {
        CatchUp(now.UtcTicks);
        if (EndClaim(item.Entry, now.UtcTicks) is { } by)
        {
            _roster.SetAsked(by.Slot, long.MinValue, now.UtcTicks);
            _drain.Check(by, now.UtcTicks);
            _drain.Relist(by.Slot);
        }

        _drain.Refresh(item.Entry, now.UtcTicks);
        _drain.Settle(now.UtcTicks);
    }

    private void EndTurn(ItemEntry item, long now)
    {
        if (EndClaim(item, now) is not { } by) return;
        by.State.LastTurn = now;
        _drain.Relist(by.Slot);
    }

    /// <summary>The agent who held the claim, if there was one and the agent is still a member.</summary>
    private AgentEntry? EndClaim(ItemEntry item, long now)
    {
        var by = item.ClaimedUntil > now ? _roster.Find(item.ClaimedBy!) : null;
        (item.ClaimedBy, item.ClaimedUntil) = (null, long.MinValue);
        return by;
    }

    private bool Allows(ClaimKind kind, ItemEntry item, AgentEntry agent, long now)
    {
        if (kind == ClaimKind.Forced) return true;
        if (item.Item.DueAt?.UtcTicks > now) return false;
        if (!agent.State.Takes.Has(item.Medium)) return false;
        return kind == ClaimKind.Pull
            ? Fit.Qualifies(item, item.Needs, agent, now)
            : Fit.Suits(item, item.Needs, agent, now) && ReservedAgents.Allow(agent, item, _line.RankOf(item, now));
    }
}
