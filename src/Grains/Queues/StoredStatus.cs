using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Matching;
using OmniContact.Storage;

namespace OmniContact.Queues;

/// <summary>
/// What an agent's row tells a queue that begins anew: who is signed in. Until the agent says more it is offered nothing; what
/// the agent says itself is newer than this.
/// </summary>
internal static class StoredStatus
{
    private const long BeforeTheFirst = 0;

    public static AgentStatus Of(ActorRow row, PresenceState? presence)
    {
        return new AgentStatus
        {
            AgentId = row.Key,
            Epoch = row.Epoch,
            Version = BeforeTheFirst,
            Presence = presence?.Kind ?? PresenceKind.Offline,
            Ready = MediaSet.None,
            Room = AgentRoom.None,
            IdleSince = presence?.IdleSince ?? DateTimeOffset.MinValue,
        };
    }

    public static bool IsAllThatIsKnown(AgentStatus status) => status.Version == BeforeTheFirst;
}
