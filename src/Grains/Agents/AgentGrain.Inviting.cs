using OmniContact.Conversations;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Storage;

namespace OmniContact.Agents;

internal sealed partial class AgentGrain
{
    /// <summary>In this agent's own turn, so that no offer of another conversation takes the room meanwhile.</summary>
    public async Task<Result<ConversationView>> Invite(string conversationId, string by, ParticipantRole role, string? note)
    {
        if (await Conversation(conversationId).Read() is not { Medium: var medium })
            return new Refusal(RefusalKind.NotFound, $"there is no conversation '{conversationId}'");
        if (!_parts.ContainsKey(conversationId) && HasNoRoom("invite", medium) is { } refusal) return refusal;
        var request = new InvitationRequest { AgentId = Key, AgentEpoch = _epoch, Medium = medium, By = by, Role = role, Note = note };
        var answer = await Granted(null, conversationId, Conversation(conversationId).Invite(request))
            ?? throw new StoreUnavailableException($"conversation {conversationId} does not answer; try again");
        if (answer.Value is { } view && view.Participants.FirstOrDefault(one => one.AgentId == Key) is { } participant)
            Show(new AgentPart { Conversation = view, Role = AgentRole.Participant, Units = participant.Units });
        else if (answer.Refusal is { Kind: RefusalKind.Stale }) await IsOvertaken();
        TellQueues();
        return answer;
    }

    private Refusal? HasNoRoom(string move, Medium medium) => this switch
    {
        { TakesOffers: false } => new(RefusalKind.NotReady, $"{move}: agent {Key} is {_body.Presence.Kind} and takes nothing new now"),
        _ when !Readiness.Of(_body.Presence).Has(medium) => new(RefusalKind.NotReady, $"{move}: agent {Key} is not ready for a {medium}"),
        _ when Room.RingingFull => new(RefusalKind.NotReady, $"{move}: something else rings at agent {Key}"),
        _ when !Room.Free.Has(medium) => new(RefusalKind.NoCapacity, $"{move}: agent {Key} has no room for a {medium}: {Room.Units.Used} of {Room.Units.Total} units are in use"),
        _ => null,
    };
}
