using System.Collections.Immutable;
using OmniContact.Routing;
using OmniContact.Routing.Agents;

namespace OmniContact.Simulation.Engine;

/// <summary>
/// A combination of work that an agent of a profile can have, with the room it leaves (<see cref="Capacity"/>, worked out once
/// for each): a change of load is a step to a neighbour.
/// </summary>
internal sealed class LoadState
{
    private readonly LoadStates _all;
    private readonly LoadState?[] _next = new LoadState?[Media.Count * 4];

    internal LoadState(LoadStates all, ImmutableArray<AgentLoad> loads)
    {
        (_all, Loads, Room) = (all, loads, Capacity.Room(all.Profile, loads));
    }

    public ImmutableArray<AgentLoad> Loads { get; }

    public AgentRoom Room { get; }

    /// <summary>Nothing but quiet work, if that.</summary>
    public bool IsIdle => Room.Units.Used == 0;

    public LoadState Plus(Medium medium, bool quiet = false) => Step(medium, quiet, 0);

    public LoadState Minus(Medium medium, bool quiet = false) => Step(medium, quiet, 2);

    private LoadState Step(Medium medium, bool quiet, int way)
    {
        ref var next = ref _next[((int)medium * 4) + way + (quiet ? 1 : 0)];
        return next ??= _all.Of(way == 0 ? Loads.Add(Load(medium, quiet)) : Loads.Remove(Load(medium, quiet)));
    }

    private AgentLoad Load(Medium medium, bool quiet) =>
        new() { Medium = medium, Units = quiet ? 0 : _all.Profile.Media[medium].Cost, Quiet = quiet };
}
