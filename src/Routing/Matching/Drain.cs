using System.Numerics;
using System.Runtime.CompilerServices;
using OmniContact.Routing.Matching.Lists;
using OmniContact.Routing.Matching.Skills;

namespace OmniContact.Routing.Matching;

/// <summary>
/// Reservations: a live item that has waited long enough and lacks only capacity keeps one agent from what comes after
/// it. After each change those that may reserve now are looked for among what has changed alone.
/// </summary>
internal sealed class Drain(Roster roster, Line line, Audiences audiences, Wakes wakes)
{
    private readonly List<int> _changedAgents = [];
    private readonly List<ItemEntry> _changedItems = [];
    private readonly ItemShelves _shelves = line.Shelves;
    private bool _everything;

    /// <summary>Skills or members are others: the next <see cref="Settle"/> looks at all that could reserve.</summary>
    public void EverythingChanged() => _everything = true;

    public void Relist(int agent)
    {
        if (roster.Relist(agent, ref roster.States[agent]) && _shelves.Unreserved > 0) _changedAgents.Add(agent);
    }

    /// <summary>Lists an agent as it is now, and settles what follows from that: nothing while no item can reserve.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Changed(int agent, ref AgentState state, long now)
    {
        var matters = roster.Relist(agent, ref state);
        if (roster.TracksLacking) SettleFor(agent, matters, now);
    }

    public void Refresh(ItemEntry item, long now)
    {
        line.Refresh(item, now);
        if (item.Reserves is { } agent && !Holds(item, agent, now)) End(item, now);
        if (item.Shelf is { Unreserved: true }) Changed(item);
        else if (item.Reserves is { } kept) roster.Relist(kept.Slot, ref kept.State);
    }

    /// <summary>An agent has changed: does its reservation still hold?</summary>
    public void Check(AgentEntry agent, long now)
    {
        if (agent.ReservedFor is { } item && !Holds(item, agent, now)) End(item, now);
    }

    /// <summary>The item no longer keeps its agent from anything.</summary>
    public void End(ItemEntry item, long now)
    {
        if (item.Reserves is not { } agent) return;
        (item.Reserves, agent.ReservedFor) = (null, null);
        wakes.Reserved(agent);
        wakes.Agent(agent);
        Relist(agent.Slot);
        if (item.Removed) return;
        line.Refresh(item, now);
        if (item.Shelf is { Unreserved: true }) Changed(item);
    }

    /// <summary>Lets items reserve, in their order, until nothing more can.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Settle(long now)
    {
        if (_shelves.Unreserved > 0) SettleAll(now);
        else if (roster.TracksLacking) roster.LackingIsUnneeded();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void SettleFor(int agent, bool matters, long now)
    {
        if (matters && _shelves.Unreserved > 0) _changedAgents.Add(agent);
        Settle(now);
    }

    private void SettleAll(long now)
    {
        while (First(now, out var agent) is { } item) Begin(item, agent!, now);
        _changedAgents.Clear();
        _changedItems.Clear();
        _everything = false;
    }

    private void Changed(ItemEntry item)
    {
        roster.TrackLacking(item.Medium);
        _changedItems.Add(item);
    }

    private void Begin(ItemEntry item, AgentEntry agent, long now)
    {
        (item.Reserves, agent.ReservedFor) = (agent, item);
        wakes.Reserved(agent);
        Relist(agent.Slot);
        line.Refresh(item, now);
    }

    private bool Holds(ItemEntry item, AgentEntry agent, long now) =>
        item.Drains && !agent.Removed
        && Fit.Suits(item, item.Needs, agent, now)
        && !ReservedAgents.ElsewhereComesBefore(agent, line.RankOf(item, now));

    /// <summary>The first item in order that can reserve, of those that what has changed may concern.</summary>
    private ItemEntry? First(long now, out AgentEntry? agent)
    {
        ItemEntry? best = null;
        agent = null;
        foreach (var item in _changedItems) Consider(item, now, ref best, ref agent);
        foreach (var shelf in _shelves.Of(MediumClass.Live))
        {
            if (!shelf.Unreserved || shelf.Shelf.Count == 0 || !roster.DeskOf(shelf.Medium)!.HasLacking) continue;
            if (_everything) Consider(shelf, new AllColumns(), now, ref best, ref agent);
            foreach (var changed in _changedAgents)
                if (shelf.Stage >= roster.States[changed].Tier && !_everything)
                    Consider(shelf, audiences.Of(changed, roster.States[changed].SkillSet), now, ref best, ref agent);
        }

        return best;
    }

    /// <summary>The heads of the lists concerned: those behind them can do no more than they.</summary>
    private void Consider<TColumns>(ItemShelf shelf, TColumns columns, long now, ref ItemEntry? best, ref AgentEntry? agent)
        where TColumns : struct, IColumns
    {
        for (var word = 0; word < shelf.Shelf.Words; word++)
        {
            var bits = shelf.Shelf.Filled(word);
            if (bits == 0) continue;
            for (bits &= columns.Word(word); bits != 0; bits &= bits - 1)
                Consider(line[shelf.Shelf.First((word << 6) + BitOperations.TrailingZeroCount(bits))], now, ref best, ref agent);
        }
    }

    private void Consider(ItemEntry item, long now, ref ItemEntry? best, ref AgentEntry? agent)
    {
        if (item.Shelf is not { Unreserved: true }) return;
        if (best is not null && !line.RankOf(item, now).Before(line.RankOf(best, now))) return;
        if (Reservable(item, now) is { } found) (best, agent) = (item, found);
    }

    /// <summary>Of those who lack only capacity the one with the least to free; null when somebody lacks nothing.</summary>
    private AgentEntry? Reservable(ItemEntry item, long now)
    {
        var desk = item.Desk;
        if (!desk.HasLacking) return null;
        var needs = item.Needs;
        if (Line.IsPreferredWait(item, now)) return ReservablePreferred(item, needs, desk, now);
        using var without = new Barring(roster, desk, audiences, item);
        if (desk.FirstFree(item) >= 0) return null;
        return desk.FirstLacking(needs, item.Stage) is >= 0 and var slot ? roster[slot] : null;
    }

    private AgentEntry? ReservablePreferred(ItemEntry item, Needs needs, Desk desk, long now)
    {
        var agent = roster.Find(item.Item.Waiting.Preferred!.AgentId);
        return agent is not null && Fit.Suits(item, needs, agent, now) && desk.IsLacking(agent.Slot) ? agent : null;
    }
}
