using OmniContact.Routing.Matching;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Tests.Matching;

/// <summary>The rules of a queue, slow and obvious: every question looks at every item and every agent.</summary>
internal sealed partial class ReferenceMatcher(QueueSettings settings, OpenHours hours)
{
    private readonly Dictionary<string, ReferenceAgent> _agents = [];
    private readonly Dictionary<string, ReferenceItem> _items = [];
    private DateTimeOffset _now = DateTimeOffset.MinValue;

    public IEnumerable<ReferenceAgent> Agents => _agents.Values.OrderBy(agent => agent.Id, StringComparer.Ordinal);

    public IEnumerable<ReferenceItem> Items => _items.Values.OrderBy(item => item.Id, StringComparer.Ordinal);

    public void SetMember(AgentMember member, DateTimeOffset now)
    {
        Begin(now);
        if (_agents.TryGetValue(member.AgentId, out var known)) known.Member = member;
        else _agents[member.AgentId] = new() { Member = member, LastTurn = member.LastTurn };
        Settle();
    }

    public void RemoveMember(string agentId, DateTimeOffset now)
    {
        Begin(now);
        _agents.Remove(agentId);
        Settle();
    }

    public bool Update(AgentStatus status, DateTimeOffset now)
    {
        Begin(now);
        var agent = _agents[status.AgentId];
        if (agent.Status is { } old && (old.Epoch, old.Version).CompareTo((status.Epoch, status.Version)) >= 0) return false;
        agent.Status = status;
        agent.AskedUntil = DateTimeOffset.MinValue;
        Settle();
        return true;
    }

    public void Ask(string agentId, DateTimeOffset until, DateTimeOffset now)
    {
        Begin(now);
        _agents[agentId].AskedUntil = until;
        Settle();
    }

    public void SetItem(WaitingItem item, DateTimeOffset now)
    {
        Begin(now);
        if (!_items.TryGetValue(item.ConversationId, out var known))
            _items[item.ConversationId] = known = new() { Item = item };
        else if (known.Item.Version > item.Version) return;
        known.Item = item;
        if (item.Offered)
        {
            if (IsClaimed(known) && _agents.TryGetValue(known.ClaimedBy!, out var agent)) agent.LastTurn = now;
            (known.ClaimedBy, known.ClaimedUntil) = (null, DateTimeOffset.MinValue);
        }
        Settle();
    }

    public void RemoveItem(string itemId, DateTimeOffset now)
    {
        Begin(now);
        _items.Remove(itemId);
        Settle();
    }

    public ClaimResult Claim(string itemId, string agentId, ClaimKind kind, DateTimeOffset until, DateTimeOffset now)
    {
        Begin(now);
        var (item, agent) = (_items[itemId], _agents[agentId]);
        if ((item.Item.Offered && kind != ClaimKind.Forced) || (IsClaimed(item) && item.ClaimedBy != agentId)) return ClaimResult.Taken;
        var fits = kind switch
        {
            ClaimKind.Routed => IsDue(item) && Fits(item, agent),
            ClaimKind.Pull => IsDue(item) && Qualifies(item, agent) && HasRoom(item, agent),
            _ => true,
        };
        if (!fits) return ClaimResult.DoesNotFit;
        (item.ClaimedBy, item.ClaimedUntil) = (agentId, until);
        agent.AskedUntil = until;
        Settle();
        return ClaimResult.Claimed;
    }

    public void Release(string itemId, DateTimeOffset now)
    {
        Begin(now);
        var item = _items[itemId];
        if (IsClaimed(item) && _agents.TryGetValue(item.ClaimedBy!, out var agent)) agent.AskedUntil = DateTimeOffset.MinValue;
        (item.ClaimedBy, item.ClaimedUntil) = (null, DateTimeOffset.MinValue);
        Settle();
    }

    public string? BestAgentFor(string itemId, DateTimeOffset now)
    {
        Begin(now);
        var item = _items[itemId];
        if (!IsMatchable(item)) return null;
        var fitting = Agents.Where(agent => !IsAsked(agent) && Fits(item, agent)).ToList();
        return (fitting.Find(agent => agent.Id == item.Item.Waiting.Preferred?.AgentId) ?? Ordered(item, fitting).FirstOrDefault())?.Id;
    }

    /// <summary>By the queue's order, as it would ask them.</summary>
    public IEnumerable<ReferenceAgent> Ordered(ReferenceItem item, IEnumerable<ReferenceAgent> agents) => agents
        .OrderBy(agent => settings.FewestSpareSkillsFirst ? SpareSkills(item, agent) : 0)
        .ThenBy(agent => StrategyKey(item, agent))
        .ThenBy(agent => agent.Status!.Value.IdleSince)
        .ThenBy(agent => agent.Id, StringComparer.Ordinal);

    public (string? ItemId, Rank? Rank, Rank? Reserved) BestItemFor(string agentId, DateTimeOffset now)
    {
        Begin(now);
        var agent = _agents[agentId];
        var reserver = _items.Values.FirstOrDefault(item => item.Reserves == agentId);
        var best = InOrder(_items.Values.Where(item => IsMatchable(item) && Fits(item, agent))).FirstOrDefault();
        return (best?.Id, best is null ? null : RankOf(best), reserver is null ? null : RankOf(reserver));
    }

    public void Advance(DateTimeOffset now) => Begin(now);

    private void Begin(DateTimeOffset now)
    {
        _now = now;
        Settle();
    }

    /// <summary>Ticks stay whole numbers: as floating-point ones, instants less than 128 of them apart are the same.</summary>
    private IComparable StrategyKey(ReferenceItem item, ReferenceAgent agent)
    {
        var status = agent.Status!.Value;
        return settings.Strategy switch
        {
            Strategy.LongestIdle => 0,
            Strategy.LeastLoaded => (double)status.Room.Units.Used / status.Room.Units.Total,
            Strategy.BestSkill => -Needs(item).Sum(need => agent.Member.Skills[need.Key]),
            Strategy.FastestFirst => HandlingSeconds(status, item.Item.Medium),
            Strategy.RoundRobin => (IComparable)(agent.LastTurn?.UtcTicks ?? long.MinValue),
            _ => throw new InvalidOperationException($"no such strategy: {settings.Strategy}"),
        };
    }

    private static double HandlingSeconds(AgentStatus status, Medium medium) =>
        !status.HandlingSeconds.IsDefaultOrEmpty && status.HandlingSeconds[(int)medium] is > 0 and var seconds
            ? seconds
            : double.PositiveInfinity;

    private int SpareSkills(ReferenceItem item, ReferenceAgent agent) =>
        agent.Member.Skills.Keys.Except(Needs(item).Keys).Count();
}
