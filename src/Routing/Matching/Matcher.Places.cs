using System.Collections.Immutable;

namespace OmniContact.Routing.Matching;

public sealed partial class Matcher
{
    /// <summary>Of a longer line only so many are looked at, evenly spread: the rivals are then right to about a hundredth of the line.</summary>
    private const int MostLooks = 128;

    private readonly Servers _servers;

    /// <summary>Another number when other agents may meet a demand than before.</summary>
    public long ServingVersion => _roster.ServingVersion;

    /// <summary>What the item asks of an agent; null when it waits for none in the order of the queue: offered, not due, or for its preferred agent alone.</summary>
    public Demand? DemandOf(ItemRef item, DateTimeOffset now)
    {
        CatchUp(now.UtcTicks);
        return Line.DemandOf(item.Entry, now.UtcTicks);
    }

    /// <summary>Agents who meet the demand, busy or not.</summary>
    public int ServersOf(Demand demand) => _servers.CountOf(demand);

    /// <summary>Agents who meet at least one of the demands, busy or not.</summary>
    public int ServersOf(IEnumerable<Demand> demands) => _servers.CountOf(demands);

    public LinePlace PlaceOf(ItemRef item, DateTimeOffset now)
    {
        CatchUp(now.UtcTicks);
        return After(_line.AheadOf(item.Entry), Line.AskedBy(item.Entry), now);
    }

    /// <summary>Where one would come that enters now.</summary>
    public LinePlace PlaceOfNew(Medium medium, int credit, ImmutableDictionary<string, int> skills, DateTimeOffset now)
    {
        CatchUp(now.UtcTicks);
        var stage = _stages.Reached(0);
        var demand = new Demand(medium, _skills.At(_skills.RequirementOf(skills), _stages, stage), stage);
        return After(_line.AheadOfNew(medium, credit, now.UtcTicks), demand, now);
    }

    /// <summary>Everybody's, in order. Looks at all.</summary>
    public IEnumerable<(string ConversationId, LinePlace Place)> Places(DateTimeOffset now)
    {
        CatchUp(now.UtcTicks);
        var rivals = new Rivals(_servers);
        var ahead = 0;
        foreach (var item in _line.InOrder)
        {
            var demand = Line.AskedBy(item);
            yield return (item.Item.ConversationId, new LinePlace(ahead++, rivals.Of(demand), demand));
            rivals.Pass(item, now.UtcTicks);
        }
    }

    private LinePlace After(int ahead, Demand demand, DateTimeOffset now)
    {
        var rivals = new Rivals(_servers);
        var looks = Math.Min(ahead, MostLooks);
        for (long look = 0; look < looks; look++)
            rivals.Pass(_line.At((int)((2 * look + 1) * ahead / (2 * looks))), now.UtcTicks, (double)ahead / looks);
        return new LinePlace(ahead, rivals.Of(demand), demand);
    }
}
