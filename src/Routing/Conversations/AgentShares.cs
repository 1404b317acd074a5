using System.Collections.Immutable;

namespace OmniContact.Routing.Conversations;

/// <summary>All agents whose capacity a conversation touches: an agent's load is the sum over the conversations' rows.</summary>
public static class AgentShares
{
    public static ImmutableArray<AgentShare> Of(Conversation c)
    {
        var shares = ImmutableArray.CreateBuilder<AgentShare>();
        if (c.OwnerId is { } owner) shares.Add(new(owner, AgentShareKind.Owner, c.Medium, c.Units));
        if (c.Offer is { } offer) shares.Add(new(offer.AgentId, AgentShareKind.Offered, c.Medium, offer.Units));
        foreach (var participant in c.Participants) shares.Add(new(participant.AgentId, AgentShareKind.Participant, c.Medium, participant.Units));
        foreach (var wrapUp in c.WrapUps) shares.Add(new(wrapUp.AgentId, AgentShareKind.WrapUp, c.Medium, wrapUp.Units));
        return shares.DrainToImmutable();
    }
}
