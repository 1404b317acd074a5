using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Routing.Conversations;

/// <summary>Which medium a conversation is held by, and what follows when that changes.</summary>
internal static class MediumSwitch
{
    /// <summary>
    /// After a leg came, went or was taken: the medium of the liveliest open leg, with the owner's units for the liveliest that they
    /// have taken. A live offer was made for the old medium and is withdrawn.
    /// </summary>
    /// <param name="turn">The turn.</param>
    /// <param name="served"><see cref="Served"/> before.</param>
    /// <param name="profile">The owner's; null without an owner.</param>
    internal static void Settle(Turn turn, Medium served, CapacityProfile? profile)
    {
        var c = turn.State;
        var medium = Liveliest(c, _ => true, c.Medium);
        if (medium != c.Medium)
        {
            turn.State = c with { Medium = medium };
            turn.Say(new MediumChanged { From = c.Medium, To = medium });
            Offering.Rescind(turn, RescindReason.Withdrawn);
        }

        if (c.OwnerId is { } owner && profile is not null && Served(turn.State) is var now && now != served) Cost(turn, owner, profile, now);
    }

    /// <summary>The medium by which the owner holds the conversation: what the customer has opened since counts once they take it.</summary>
    internal static Medium Served(Conversation c)
    {
        if (!c.Legs.Any(leg => leg.AwaitsOwner)) return c.Medium;
        return c.Legs.LastOrDefault(leg => !leg.AwaitsOwner) is { } last ? Liveliest(c, leg => !leg.AwaitsOwner, last.Medium) : c.Medium;
    }

    /// <summary>Ending this leg ends the conversation: no other is open, and it did not begin as work that needs no customer.</summary>
    internal static bool EndsWith(Conversation conversation, Leg leg) =>
        leg.Medium.IsPresent() && conversation.StartMedium.IsPresent() && conversation.Status is not (ConversationStatus.Parked or ConversationStatus.Closed)
        && conversation.Legs.All(other => other.Id == leg.Id || other.State == LegState.Ended);

    /// <summary>A callback stays one, whatever leg it is made by.</summary>
    private static Medium Liveliest(Conversation c, Func<Leg, bool> which, Medium otherwise)
    {
        if (c.StartMedium == Medium.Callback) return Medium.Callback;
        var open = c.Legs.Where(leg => leg.State != LegState.Ended && which(leg)).Select(leg => leg.Medium);
        if (!c.StartMedium.IsPresent()) open = open.Append(c.StartMedium);
        return open.DefaultIfEmpty(otherwise).MaxBy(medium => medium.Liveliness());
    }

    private static void Cost(Turn turn, string owner, CapacityProfile profile, Medium medium)
    {
        var (c, units) = (turn.State, profile.Media.TryGetValue(medium, out var capacity) ? capacity.Cost : turn.State.ActiveUnits);
        var resting = c.Quiet || c.Status == ConversationStatus.Parked;
        turn.State = c with { ActiveUnits = units, Units = resting ? 0 : units };
        if (turn.State.Units != c.Units) turn.Say(new UnitsChanged { AgentId = owner, Units = turn.State.Units, Reason = UnitsReason.Medium });
    }
}
