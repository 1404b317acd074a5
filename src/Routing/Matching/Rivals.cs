using System.Runtime.InteropServices;

namespace OmniContact.Routing.Matching;

/// <summary>Those who come before in a line, by what they ask.</summary>
internal sealed class Rivals(Servers servers)
{
    private const double Same = 1e-9;

    private readonly Dictionary<Demand, double> _passed = [];

    /// <summary>Who rings at an agent, or waits for one alone or for a time, takes nobody from those behind.</summary>
    /// <param name="item">Who comes next.</param>
    /// <param name="now">The clock, in UTC ticks.</param>
    /// <param name="times">For how many it stands.</param>
    public void Pass(ItemEntry item, long now, double times = 1)
    {
        if (Line.DemandOf(item, now) is { } demand) CollectionsMarshal.GetValueRefOrAddDefault(_passed, demand, out _) += times;
    }

    /// <summary>How many of a demand's agents are taken by those passed; 0 where there is no agent.</summary>
    public double Of(Demand demand) => servers.CountOf(demand) == 0 ? 0 : TakenBefore(demand);

    /// <summary>
    /// How many are taken by those passed before the first comes to it, all being equally fast. Those who ask
    /// the same take one each. Of others each takes one of its own agents, who is one of these with the share of them that these
    /// are; and together no more of these than the part that could come to them: x = 1 + sum of min(items x share, x * part),
    /// whose right side is concave, so that the steps from above end at its one solution.
    /// </summary>
    private double TakenBefore(Demand demand)
    {
        var rivals = _passed.Where(other => other.Key.Medium == demand.Medium)
            .Select(other => (Takes: other.Value * servers.Share(other.Key, demand), Part: servers.Share(demand, other.Key))).ToArray();
        var taken = 1 + rivals.Sum(rival => rival.Takes);
        while (true)
        {
            var (whole, part) = (1.0, 1.0);
            foreach (var rival in rivals)
                if (rival.Takes <= taken * rival.Part) whole += rival.Takes;
                else part -= rival.Part;
            if (whole / part >= taken * (1 - Same)) return taken - 1;
            taken = whole / part;
        }
    }
}
