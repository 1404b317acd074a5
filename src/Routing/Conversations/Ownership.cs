using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Conversations;

/// <summary>An agent's part as owner: begun, and ended with its times.</summary>
internal static class Ownership
{
    internal static void Begin(Turn turn, string agentId, OwnershipOrigin origin, int units, string? by = null)
    {
        Wrapping.Drop(turn, agentId, origin == OwnershipOrigin.CameBack ? WrapUpEnd.CustomerBack : WrapUpEnd.Again);
        Conferencing.Dismiss(turn, agentId, ParticipantEnd.BecameOwner);
        var c = turn.State;
        turn.State = c with
        {
            Status = ConversationStatus.Active,
            OwnerId = agentId,
            OwnedSince = turn.At,
            OwnerFence = c.Fence,
            Units = units,
            ActiveUnits = units,
            Work = new() { HeldSince = c.Legs.Any(leg => leg.State == LegState.Held) ? turn.At : null, AttendedUntil = turn.At },
            Segment = c.Segment is { } segment ? segment with { AcceptedAt = segment.AcceptedAt ?? turn.At } : null,
        };
        // Who comes back to it, or inherits it, has not taken what was opened in between; who accepts it was offered all of it.
        var takes = origin is not (OwnershipOrigin.CameBack or OwnershipOrigin.Succeeded);
        if (takes && c.Legs.Any(leg => leg.AwaitsOwner || leg.OwnerDue is not null))
            turn.State = turn.State with { Legs = [.. c.Legs.Select(leg => leg with { AwaitsOwner = false, OwnerDue = null })] };
        turn.Say(new OwnershipBegan { AgentId = agentId, Origin = origin, Fence = c.Fence, Units = units, By = by });
        if (origin == OwnershipOrigin.Succeeded) Activity.WaitForNext(turn);
        if (c.Medium == Medium.Task) Answering.Mark(turn, agentId);
    }

    /// <summary>Wrap-up follows where a policy is given and asks for it.</summary>
    internal static void End(Turn turn, OwnershipEnd reason, WrapUpPolicy? wrapUp, bool handled = false)
    {
        if (turn.State is not { OwnerId: { } agentId, Work: { } work } c) return;
        turn.State = c with
        {
            OwnerId = null,
            OwnedSince = null,
            OwnerFence = 0,
            OwnerWait = null,
            Legs = reason == OwnershipEnd.Left ? c.Legs : [.. c.Legs.Select(leg => leg with { OwnerDue = null })],
            Work = null,
            Units = 0,
            ActiveUnits = 0,
            LastOwnerId = agentId,
            Quiet = false,
            Silence = SilenceStage.None,
            ParkedUntil = null,
            ParkedForWords = false,
            Woken = null,
        };
        var (owned, rested) = (Elapsed.Seconds(c.OwnedSince, turn.At), work.RestedSeconds + Elapsed.Seconds(work.RestingSince, turn.At));
        turn.Say(new OwnershipEnded
        {
            AgentId = agentId,
            QueueId = c.QueueOfPart(),
            Reason = reason,
            OwnedSeconds = owned,
            HeldSeconds = work.HeldSeconds + Elapsed.Seconds(work.HeldSince, turn.At),
            RestedSeconds = rested,
            AttendedSeconds = work.AttendedSeconds,
            Handled = handled,
        });
        if (wrapUp is not null) Wrapping.Begin(turn, agentId, c.OwnedSince, c.Units, c.ActiveUnits, wrapUp, c.QueueOfPart(), owned - rested);
    }
}
