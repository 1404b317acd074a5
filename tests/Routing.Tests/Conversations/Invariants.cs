using System.Collections.Immutable;
using OmniContact.Routing.Conversations;

namespace OmniContact.Routing.Tests.Conversations;

/// <summary>What holds of every decision and every state, whatever led there. Each check names what is wrong, or nothing.</summary>
internal static class Invariants
{
    /// <summary>The moves of the state machine; anything else would be a fault.</summary>
    private static readonly ImmutableHashSet<(ConversationStatus, ConversationStatus)> Allowed =
    [
        (ConversationStatus.New, ConversationStatus.Bot), (ConversationStatus.New, ConversationStatus.Queued),
        (ConversationStatus.New, ConversationStatus.Closed),
        (ConversationStatus.Bot, ConversationStatus.Queued), (ConversationStatus.Bot, ConversationStatus.Closed),
        (ConversationStatus.Queued, ConversationStatus.Offered), (ConversationStatus.Queued, ConversationStatus.Bot),
        (ConversationStatus.Queued, ConversationStatus.Closed),
        (ConversationStatus.Offered, ConversationStatus.Active), (ConversationStatus.Offered, ConversationStatus.Queued),
        (ConversationStatus.Active, ConversationStatus.Offered), (ConversationStatus.Active, ConversationStatus.Queued),
        (ConversationStatus.Active, ConversationStatus.Parked), (ConversationStatus.Active, ConversationStatus.Closed),
        (ConversationStatus.Parked, ConversationStatus.Active),
        (ConversationStatus.Closed, ConversationStatus.Queued), (ConversationStatus.Closed, ConversationStatus.Active),
    ];

    public static IEnumerable<string> Broken(Conversation before, Decision decision, DateTimeOffset now) =>
        OfDecision(before, decision).Concat(decision.Changed ? OfChange(before, decision, now).Concat(OfState(decision.State)) : []);

    private static IEnumerable<string> OfDecision(Conversation before, Decision d)
    {
        if (d.Refusal is not null && d.Changed) yield return "a refused command has facts";
        if (!d.Changed && !ReferenceEquals(d.State, before)) yield return "nothing happened, yet the state is another one";
        if (d.Changed && ReferenceEquals(d.State, before)) yield return "facts without a change";
    }

    private static IEnumerable<string> OfChange(Conversation before, Decision d, DateTimeOffset now)
    {
        var after = d.State;
        if (after.Version != before.Version + 1) yield return "the version did not grow by one";
        if (after.Fence < before.Fence) yield return "the fence fell";
        if (after.LastMessage < before.LastMessage) yield return "a message number was given back";
        if (after.ChangedAt < before.ChangedAt || after.ChangedAt < now) yield return "the clock of the conversation fell";
        var at = before.ChangedAt;
        foreach (var fact in d.Facts)
        {
            if (fact.At < at || fact.At > fact.RecordedAt) yield return $"{fact.GetType().Name} is out of time";
            if (fact.Version != after.Version) yield return $"{fact.GetType().Name} names another version";
            at = fact.At;
        }

        var projected = Projection.Of(before, now);
        foreach (var fact in d.Facts)
        {
            var next = projected.After(fact);
            if (next.Status != projected.Status && !Allowed.Contains((projected.Status, next.Status)))
                yield return $"{projected.Status} became {next.Status} by {fact.GetType().Name}";
            projected = next;
        }
    }

    private static IEnumerable<string> OfState(Conversation c)
    {
        var owned = c.OwnerId is not null;
        if (c.Status == ConversationStatus.Offered != (c.Offer is not null)) yield return "offered and live offer differ";
        if (c.Offer is { } offer && offer.Fence != c.Fence) yield return "the live offer has not the latest fence";
        if (c.Offer is { } o && o.AgentId == c.OwnerId) yield return "offered to its owner";
        if (c.Status is ConversationStatus.Active or ConversationStatus.Parked && !owned) yield return "no owner";
        if (c.Status is ConversationStatus.New or ConversationStatus.Bot or ConversationStatus.Queued or ConversationStatus.Closed && owned) yield return "an owner too many";
        if (owned != (c.Work is not null) || owned != (c.OwnedSince is not null)) yield return "owner without work, or work without owner";
        if (c.Units != (!owned || c.Quiet || c.Status == ConversationStatus.Parked ? 0 : c.ActiveUnits)) yield return "units do not fit the state";
        if (c.Waiting is null && c.Status is ConversationStatus.Queued or ConversationStatus.Offered && c.Waiting is null) yield return "no place in a queue";
        if (c.Waiting is not null && c.Status is not (ConversationStatus.Queued or ConversationStatus.Offered or ConversationStatus.Active)) yield return "a place too many";
        if (c.Waiting is { } w && (w.QueueId != c.QueueId || !owned && w.QueueId != c.Segment?.QueueId)) yield return "place, queue and segment differ";
        if (owned && c.Waiting is not null && c.Transfer is null) yield return "an owned conversation waits without a transfer";
        if (c is { Status: ConversationStatus.Active, OwnerWait: null, Waiting: null } && c.Legs.Any(leg => leg.OwnerDue is not null && leg.State != LegState.Ended))
            yield return "nobody waits for the owner to take a leg";
        if ((c.Status == ConversationStatus.Parked) != (c.ParkedUntil is not null)) yield return "parked and until differ";
        if (c.ParkedForWords && c.Status != ConversationStatus.Parked) yield return "waits for words, and is not put aside";
        if (c.Woken is not null && c.Status == ConversationStatus.Parked) yield return "woken and put aside";
        if (c.Woken is not null && c.OwnerId is null) yield return "woken for nobody";
        if ((c.Status == ConversationStatus.Bot) != (c.BotId is not null)) yield return "bot and bot id differ";
        if ((c.Status == ConversationStatus.Closed) != (c.CloseReason is not null && c.ClosedAt is not null)) yield return "closed and reason differ";
        if (c.Status == ConversationStatus.Closed && (c.Transfer is not null || !c.Participants.IsEmpty)) yield return "closed with loose ends";
        if (c.Hops > 5) yield return "passed on too often";
        if (c.Credit is < Conversation.MinimumCredit or > Conversation.MaximumCredit) yield return "credit out of bounds";
        if (c.Participants.Select(p => p.AgentId).Distinct().Count() != c.Participants.Length) yield return "a participant twice";
        if (c.WrapUps.Select(p => p.AgentId).Distinct().Count() != c.WrapUps.Length) yield return "two wrap-ups of one agent";
        if (c.Participants.Any(p => p.AgentId == c.OwnerId)) yield return "the owner is a participant";
        if (c.WrapUps.Any(p => p.AgentId == c.OwnerId)) yield return "the owner is in wrap-up";
        if (AgentShares.Of(c).Count(share => share.Kind == AgentShareKind.Owner) > 1) yield return "two owners";
        if (c.Work is { } resting && resting.RestingSince is not null != (c.Quiet || c.Status == ConversationStatus.Parked)) yield return "rest is not timed";
        if (c.Work is { } work && work.HeldSince is not null != c.Legs.Any(leg => leg.State == LegState.Held)) yield return "hold time runs without hold";
    }
}
