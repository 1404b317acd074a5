using OmniContact.Routing;
using OmniContact.Routing.Agents;

namespace OmniContact.Agents;

internal sealed partial class AgentGrain
{
    private MediaSet _roomFor;

    /// <summary>When the latest change was committed that gave room for a medium for which there was none.</summary>
    private DateTimeOffset? _roomAt;

    private void NoteRoom(DateTimeOffset committedAt)
    {
        var room = TakesOffers ? Room() : MediaSet.None;
        if ((room & ~_roomFor) != MediaSet.None) _roomAt = committedAt;
        _roomFor = room;
    }

    private MediaSet Room()
    {
        var loads = AgentLoads.Of(_parts.Values, _handling);
        return Capacity.IsRingingFull(Profile, loads) ? MediaSet.None : Capacity.Room(Profile, loads).Free;
    }
}
