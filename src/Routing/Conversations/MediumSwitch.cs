using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Routing.Conversations;

/// <summary>Which medium a conversation is held by, and what follows when that changes.</summary>
internal static class MediumSwitch
{
    /// <summary>
    /// After a leg came or went: the medium of the liveliest open leg, with the owner's units for it. A live offer was made for the old
    /// medium and is withdrawn.
    /// </summary>
    internal static void Settle(Turn turn, CapacityProfile? profile)
    {
        var c = turn.State;
        var medium = Of(c);
        if (medium == c.Medium) return;
        turn.State = c with { Medium = medium };
        turn.Say(new MediumChanged { From = c.Medium, To = medium });
        Offering.Rescind(turn, RescindReason.Withdrawn);
        if (c.OwnerId is { } owner && profile is not null) Cost(turn, owner, profile, medium);
    }

    /// <summary>Ending this leg ends the conversation: no other is open, and it did not begin as work that needs no customer.</summary>
    internal static bool EndsWith(Conversation conversation, Leg leg) =>
        leg.Medium.IsPresent() && conversation.StartMedium.IsPresent() && conversation.Status is not (ConversationStatus.Parked or ConversationStatus.Closed)
        && conversation.Legs.All(other => other.Id == leg.Id || other.State == LegState.Ended);

    /// <summary>A callback stays one, whatever leg it is made by.</summary>
    private static Medium Of(Conversation c)
    {
        if (c.StartMedium == Medium.Callback) return Medium.Callback;
        var open = c.Legs.Where(leg => leg.State != LegState.Ended).Select(leg => leg.Medium);
        if (!c.StartMedium.IsPresent()) open = open.Append(c.StartMedium);
        return open.DefaultIfEmpty(c.Medium).MaxBy(medium => medium.Liveliness());
    }

    private static void Cost(Turn turn, string owner, CapacityProfile profile, Medium medium)
    {
        var (c, units) = (turn.State, profile.Media.TryGetValue(medium, out var capacity) ? capacity.Cost : turn.State.ActiveUnits);
        var resting = c.Quiet || c.Status == ConversationStatus.Parked;
        turn.State = c with { ActiveUnits = units, Units = resting ? 0 : units };
        if (turn.State.Units != c.Units) turn.Say(new UnitsChanged { AgentId = owner, Units = turn.State.Units, Reason = UnitsReason.Medium });
    }
}
