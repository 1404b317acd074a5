using System.Collections.Immutable;
using OmniContact.Routing.Agents;

namespace OmniContact.Routing.Conversations;

/// <summary>All agents whose capacity a conversation touches: an agent's load is the sum over the conversations' rows.</summary>
public static class AgentShares
{
    public static ImmutableArray<AgentShare> Of(Conversation c)
    {
        var shares = ImmutableArray.CreateBuilder<AgentShare>();
        var resting = c.Quiet || c.Status == ConversationStatus.Parked;
        if (c.OwnerId is { } owner) shares.Add(new(owner, AgentShareKind.Owner, Load(c, c.Units, resting)));
        if (c.Offer is { } offer) shares.Add(new(offer.AgentId, AgentShareKind.Offered, Load(c, offer.Units) with { Ringing = true }));
        foreach (var p in c.Participants)
            shares.Add(new(p.AgentId, AgentShareKind.Participant, Load(c, p.Units) with { Ringing = p.JoinedAt is null }));
        foreach (var w in c.WrapUps)
            shares.Add(new(w.AgentId, AgentShareKind.WrapUp, Load(c, w.Units, w.Units < w.ActiveUnits) with { ExpectedEnd = w.Until }));
        return shares.DrainToImmutable();
    }

    private static AgentLoad Load(Conversation c, int units, bool resting = false) => new() { Medium = c.Medium, Units = units, Quiet = resting };
}
