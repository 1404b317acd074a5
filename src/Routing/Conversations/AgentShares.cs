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
        var served = MediumSwitch.Served(c);
        if (c.OwnerId is { } owner) shares.Add(new(owner, AgentShareKind.Owner, Load(served, c.Units, resting)));
        if (c.Offer is { } offer) shares.Add(new(offer.AgentId, AgentShareKind.Offered, Load(c.Medium, offer.Units) with { Ringing = true }));
        foreach (var p in c.Participants)
            shares.Add(new(p.AgentId, AgentShareKind.Participant, Load(served, p.Units) with { Ringing = p.JoinedAt is null }));
        foreach (var w in c.WrapUps)
            shares.Add(new(w.AgentId, AgentShareKind.WrapUp, Load(w.Medium ?? c.Medium, w.Units, w.Units < w.ActiveUnits) with { ExpectedEnd = w.Until }));
        return shares.DrainToImmutable();
    }

    private static AgentLoad Load(Medium medium, int units, bool resting = false) => new() { Medium = medium, Units = units, Quiet = resting };
}
