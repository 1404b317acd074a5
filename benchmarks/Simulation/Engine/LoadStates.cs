using System.Collections.Immutable;
using OmniContact.Routing.Agents;

namespace OmniContact.Simulation.Engine;

/// <summary>The combinations of work under one profile that have come up.</summary>
internal sealed class LoadStates
{
    private readonly Dictionary<string, LoadState> _byContent = [];

    public LoadStates(CapacityProfile profile)
    {
        Profile = profile;
        Served = Capacity.Served(profile);
        None = Of([]);
    }

    public CapacityProfile Profile { get; }

    public Routing.MediaSet Served { get; }

    public LoadState None { get; }

    internal LoadState Of(ImmutableArray<AgentLoad> loads)
    {
        var sorted = loads.Sort(static (one, other) => (one.Medium, one.Quiet).CompareTo((other.Medium, other.Quiet)));
        var content = string.Join(',', sorted.Select(load => $"{load.Medium}{(load.Quiet ? "-" : "")}"));
        return _byContent.TryGetValue(content, out var known) ? known : _byContent[content] = new LoadState(this, sorted);
    }
}
