namespace OmniContact.Routing.Matching;

/// <summary>How many agents meet each demand, busy or not. Counted when asked after a change of staff, not with each change.</summary>
internal sealed class Servers(Roster roster)
{
    private readonly ServingKinds?[] _kinds = new ServingKinds?[Media.Count];
    private readonly Dictionary<Demand, (ulong[] Kinds, int Agents)> _meeting = [];
    private long _version = -1;

    public int CountOf(Demand demand) => Meeting(demand).Agents;

    /// <summary>Those who meet at least one of them.</summary>
    public int CountOf(IEnumerable<Demand> demands) => demands.GroupBy(demand => demand.Medium).Sum(CountOf);

    /// <summary>The share of those who meet the demand that meet the other too; 0 where nobody meets it.</summary>
    public double Share(Demand demand, Demand other)
    {
        if (demand.Medium != other.Medium) return 0;
        var ((kinds, agents), others) = (Meeting(demand), Meeting(other).Kinds);
        return agents == 0 ? 0 : (double)KindsOf(demand.Medium).Count(kinds, others) / agents;
    }

    private int CountOf(IGrouping<Medium, Demand> demands)
    {
        Follow();
        var kinds = KindsOf(demands.Key);
        var any = new ulong[kinds.Words];
        foreach (var demand in demands)
        {
            var meeting = Meeting(demand).Kinds;
            for (var word = 0; word < any.Length; word++) any[word] |= meeting[word];
        }

        return kinds.Count(any, any);
    }

    private (ulong[] Kinds, int Agents) Meeting(Demand demand)
    {
        Follow();
        if (_meeting.TryGetValue(demand, out var known)) return known;
        var kinds = KindsOf(demand.Medium);
        var bits = kinds.Meeting(demand);
        return _meeting[demand] = (bits, kinds.Count(bits, bits));
    }

    private ServingKinds KindsOf(Medium medium) => _kinds[(int)medium] ??= new ServingKinds(roster.All, medium);

    private void Follow()
    {
        if (_version == roster.ServingVersion) return;
        _version = roster.ServingVersion;
        Array.Clear(_kinds);
        _meeting.Clear();
    }
}
