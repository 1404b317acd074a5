using System.Collections.Immutable;
using OmniContact.Routing;
using OmniContact.Routing.Agents;

namespace OmniContact.Agents;

internal sealed partial class AgentGrain
{
    private MediaSet _roomFor;

    /// <summary>When the latest change was committed that gave room for a medium for which there was none.</summary>
    private DateTimeOffset? _roomAt;

    /// <summary>Reckoned once for each change of the parts or the profile: it is told with every question to a queue.</summary>
    private (CapacityProfile Profile, ImmutableArray<AgentLoad> Loads, AgentRoom Room)? _load;

    private ImmutableArray<AgentLoad> Loads => Load.Loads;

    private AgentRoom Room => Load.Room;

    private (CapacityProfile Profile, ImmutableArray<AgentLoad> Loads, AgentRoom Room) Load
    {
        get
        {
            var profile = Profile;
            if (_load is { } known && ReferenceEquals(known.Profile, profile)) return known;
            var loads = AgentLoads.Of(_parts.Values, _handling, Key);
            var load = (profile, loads, Capacity.RoomAhead(profile, loads));
            _load = load;
            return load;
        }
    }

    private void NoteRoom(DateTimeOffset committedAt)
    {
        var room = TakesOffers && !Room.RingingFull ? Room.Free : MediaSet.None;
        if ((room & ~_roomFor) != MediaSet.None) _roomAt = committedAt;
        _roomFor = room;
    }
}
