using System.Collections.Immutable;
using OmniContact.Conversations;
using OmniContact.Routing.Conversations;

namespace OmniContact.Agents;

/// <summary>Which agents a conversation touches, and how: computed the same way for facts and for a rebuilt load.</summary>
public static class AgentParts
{
    /// <summary>Agents with any part: owner, offered, participants, in wrap-up.</summary>
    public static ImmutableArray<string> AgentIds(Conversation state) =>
    [
        .. new[] { state.OwnerId, state.Offer?.AgentId }
            .OfType<string>()
            .Concat(state.Participants.Select(participant => participant.AgentId))
            .Concat(state.WrapUps.Select(wrapUp => wrapUp.AgentId))
            .Distinct(StringComparer.Ordinal),
    ];

    public static AgentPart Of(ConversationBody body, string agentId, string? why = null)
    {
        var state = body.State;
        var view = body.View(agentId);
        if (state.OwnerId == agentId)
            return new AgentPart { Conversation = view, Role = AgentRole.Owner, Units = state.Units, Why = why };
        if (state.Offer is { } offer && offer.AgentId == agentId)
            return new AgentPart { Conversation = view, Role = AgentRole.Offered, Units = offer.Units, Offer = offer, Why = why };
        if (state.Participants.FirstOrDefault(found => found.AgentId == agentId) is { } participant)
            return new AgentPart { Conversation = view, Role = AgentRole.Participant, Units = participant.Units, Why = why };
        if (state.WrapUps.FirstOrDefault(found => found.AgentId == agentId) is { } wrapUp)
            return new AgentPart { Conversation = view, Role = AgentRole.WrapUp, Units = wrapUp.Units, Why = why };
        return new AgentPart { Conversation = view, Role = AgentRole.None, Units = 0, Why = why };
    }
}
