namespace OmniContact.Routing.Tests.Matching;

internal sealed partial class ReferenceMatcher
{
    public string? ReservedAgent(string itemId) => _items[itemId].Reserves;

    /// <summary>Ends the reservations that no longer hold, then lets the items that lack only capacity reserve, in order.</summary>
    private void Settle()
    {
        foreach (var item in _items.Values)
            if (item.Reserves is { } agentId && !Holds(item, agentId)) item.Reserves = null;
        while (InOrder(_items.Values.Where(MayReserve)).Select(item => (item, agent: Reservable(item))).FirstOrDefault(pair => pair.agent is not null)
            is (not null, not null) next) next.item.Reserves = next.agent;
    }

    private bool MayReserve(ReferenceItem item) => Drains(item) && IsMatchable(item) && item.Reserves is null;

    private bool Holds(ReferenceItem item, string agentId) =>
        Drains(item) && _agents.TryGetValue(agentId, out var agent) && Suits(item, agent)
        && !(agent.Status!.Value.ReservedElsewhere is { } elsewhere && elsewhere.Rank.Before(RankOf(item)));

    private bool Drains(ReferenceItem item) =>
        settings.DrainAfterSeconds is { } after && !item.Item.Offered && IsDue(item)
        && ClassOf(item) == MediumClass.Live
        && (_now - item.Item.Waiting.SegmentAt).Ticks >= Seconds(after);

    /// <summary>Of the agents who lack only capacity the one with the fewest units to free; null when somebody lacks nothing.</summary>
    private string? Reservable(ReferenceItem item)
    {
        var suited = Agents.Where(agent => !IsReserved(agent) && !IsAsked(agent) && Suits(item, agent)).ToList();
        if (suited.Exists(agent => HasRoom(item, agent))) return null;
        return suited
            .OrderBy(agent => agent.Status!.Value.Room.Units.ToFree[item.Item.Medium])
            .ThenBy(agent => agent.Status!.Value.IdleSince)
            .ThenBy(agent => agent.Id, StringComparer.Ordinal)
            .FirstOrDefault()?.Id;
    }
}
