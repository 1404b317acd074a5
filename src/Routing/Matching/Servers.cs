using System.Runtime.InteropServices;

namespace OmniContact.Routing.Matching;

/// <summary>How many agents meet each demand, busy or not. Counted when asked after a change of staff, not with each change.</summary>
internal sealed class Servers(Roster roster)
{
    private readonly Dictionary<(Medium Medium, int Tier, int SkillSet), int> _kinds = [];
    private readonly Dictionary<Demand, int> _counts = [];
    private readonly Dictionary<(Demand, Demand), double> _shares = [];
    private long _version = -1;

    public int CountOf(Demand demand)
    {
        Follow();
        return _counts.TryGetValue(demand, out var count) ? count : _counts[demand] = Count([demand]);
    }

    /// <summary>Those who meet at least one of them.</summary>
    public int CountOf(IReadOnlyCollection<Demand> demands)
    {
        Follow();
        return Count(demands);
    }

    /// <summary>The share of those who meet the demand that meet the other too; 0 where nobody meets it.</summary>
    public double Share(Demand demand, Demand other)
    {
        Follow();
        if (_shares.TryGetValue((demand, other), out var share)) return share;
        var (all, either) = (CountOf(demand), Count([demand, other]));
        return _shares[(demand, other)] = all == 0 ? 0 : (double)(all + CountOf(other) - either) / all;
    }

    private int Count(IReadOnlyCollection<Demand> demands)
    {
        var count = 0;
        foreach (var (kind, agents) in _kinds)
            if (demands.Any(demand => demand.Medium == kind.Medium && kind.Tier <= demand.Stage && demand.Needs.AreMetBy(kind.SkillSet)))
                count += agents;
        return count;
    }

    private void Follow()
    {
        if (_version == roster.ServingVersion) return;
        _version = roster.ServingVersion;
        _kinds.Clear();
        _counts.Clear();
        _shares.Clear();
        foreach (var agent in roster.All)
            for (var medium = Medium.Voice; (int)medium < Media.Count; medium++)
                if (agent.State.Serves.Has(medium))
                    CollectionsMarshal.GetValueRefOrAddDefault(_kinds, (medium, agent.State.Tier, agent.State.SkillSet), out _)++;
    }
}
