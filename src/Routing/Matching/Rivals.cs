namespace OmniContact.Routing.Matching;

/// <summary>Those who come before in a line, by what they ask.</summary>
internal sealed class Rivals(Servers servers)
{
    private const double Same = 1e-9;

    private readonly Dictionary<Demand, int> _numbers = [];
    private readonly List<(Demand Demand, double Items)> _passed = [];
    private readonly Dictionary<Demand, RivalsOfOne> _known = [];

    /// <summary>Who rings at an agent, or waits for one alone or for a time, takes nobody from those behind.</summary>
    /// <param name="item">Who comes next.</param>
    /// <param name="now">The clock, in UTC ticks.</param>
    /// <param name="times">For how many it stands.</param>
    public void Pass(ItemEntry item, long now, double times = 1)
    {
        if (Line.DemandOf(item, now) is not { } demand) return;
        if (_numbers.TryGetValue(demand, out var number)) _passed[number] = (demand, _passed[number].Items + times);
        else
        {
            _numbers[demand] = _passed.Count;
            _passed.Add((demand, times));
        }
    }

    /// <summary>How many of a demand's agents are taken by those passed; 0 where there is no agent.</summary>
    public double Of(Demand demand) => servers.CountOf(demand) == 0 ? 0 : TakenBefore(Against(demand));

    /// <summary>
    /// How many are taken by those passed before the first comes to it, all being equally fast. Those who ask
    /// the same take one each. Of others each takes one of its own agents, who is one of these with the share of them that these
    /// are; and together no more of these than the part that could come to them: x = 1 + sum of min(items x share, x * part),
    /// whose right side is concave, so that the steps from above end at its one solution.
    /// </summary>
    private double TakenBefore(RivalsOfOne rivals)
    {
        var taken = 1.0;
        foreach (var rival in rivals.All) taken += Takes(rival);
        while (true)
        {
            var (whole, part) = (1.0, 1.0);
            foreach (var rival in rivals.All)
                if (Takes(rival) is var takes && takes <= taken * rival.Part) whole += takes;
                else part -= rival.Part;
            if (whole / part >= taken * (1 - Same)) return taken - 1;
            taken = whole / part;
        }
    }

    private double Takes(Rival rival) => _passed[rival.Number].Items * rival.Share;

    private RivalsOfOne Against(Demand demand)
    {
        if (!_known.TryGetValue(demand, out var one)) _known[demand] = one = new RivalsOfOne();
        for (; one.Looked < _passed.Count; one.Looked++)
        {
            var other = _passed[one.Looked].Demand;
            if (servers.Share(demand, other) is > 0 and var part) one.All.Add(new Rival(one.Looked, servers.Share(other, demand), part));
        }

        return one;
    }

    /// <summary>One that takes some of a demand's agents.</summary>
    /// <param name="Number">Its place among those passed.</param>
    /// <param name="Share">Of its agents, those who could come to the demand.</param>
    /// <param name="Part">Of the demand's agents, those who could come to it.</param>
    private readonly record struct Rival(int Number, double Share, double Part);

    private sealed class RivalsOfOne
    {
        public List<Rival> All { get; } = [];

        /// <summary>So many of those passed have been looked at.</summary>
        public int Looked { get; set; }
    }
}
