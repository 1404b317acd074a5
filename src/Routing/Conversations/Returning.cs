using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Conversations;

/// <summary>Deadlines that move a conversation to a queue, each with what happens when no queue takes it.</summary>
internal static class Returning
{
    /// <summary>
    /// The owner did not come for a message: it queues, aged from that message. Not for a new leg: it is passed on. Where no queue has
    /// room it stays.
    /// </summary>
    internal static void OwnerDidNotCome(Turn turn, Placement? placement)
    {
        var (wait, since) = (turn.State.OwnerWait!, turn.State.UnansweredSince);
        Activity.EndOwnerWait(turn, came: false);
        turn.State = turn.State with { Legs = [.. turn.State.Legs.Select(leg => leg.Id == wait.LegId ? leg with { OwnerDue = null } : leg)] };
        if (placement is not { Action: ExitAction.Queue })
        {
            Activity.WaitForNext(turn);
            return;
        }

        if (wait.LegId is not null) Transfers.PassOn(turn, Entry(placement));
        else
        {
            Queueing.LetGo(turn, OwnershipEnd.NotThere);
            Places.Take(turn, Entry(placement) with { EnqueuedAt = since }, EntryReason.Requeue);
        }
    }

    internal static void TakeBack(Turn turn, Placement? placement, QueueSettings queue)
    {
        var owner = turn.State.OwnerId!;
        if (placement is not { Action: ExitAction.Queue })
        {
            turn.State = turn.State with { Silence = SilenceStage.NowhereToGo };
            turn.Say(new TakeBackFailed { AgentId = owner });
            return;
        }

        Queueing.LetGo(turn, OwnershipEnd.TakenBack);
        Places.Take(turn, Entry(placement), EntryReason.TakenBack, new Bar(owner, turn.Now.AddSeconds(queue.BackOffSeconds)));
    }

    /// <summary>Work that waits without its customer stays what it is where the way leads to a callback or a message.</summary>
    internal static void MaximumWait(Turn turn, Placement? placement, ConfiguredQueue queue)
    {
        var way = Direct(placement, queue.Settings.Exit(ExitTrigger.MaximumWait));
        if (way is not null && (turn.State.Medium.IsPresent() || !Deferring.Defers(way.Action)))
        {
            Queueing.Move(turn, way with { Because = ExitTrigger.MaximumWait, DueAt = queue.OpensAfter(turn.At) }, queue.Settings);
            return;
        }

        turn.State = turn.State with { Waiting = turn.State.Waiting! with { MaximumWaitTried = true } };
        turn.Say(new ExitTried { Trigger = ExitTrigger.MaximumWait });
    }

    /// <summary>Nobody will serve it any more: without a way out the customer is told.</summary>
    internal static void ClosingTime(Turn turn, Placement? placement, ConfiguredQueue queue)
    {
        var way = Direct(placement, queue.Settings.Exit(ExitTrigger.Closed)) ?? new() { Action = ExitAction.Refuse };
        Queueing.Move(turn, way with { Because = ExitTrigger.Closed, DueAt = queue.OpensAfter(turn.At) }, queue.Settings);
    }

    /// <summary>An exit that leads to no queue needs nobody's word.</summary>
    private static Placement? Direct(Placement? placement, QueueExit? exit) => placement
        ?? (exit is null or { Action: ExitAction.Queue or ExitAction.Bot } ? null : new Placement { Action = exit.Action });

    private static QueueEntry Entry(Placement placement) => new() { QueueId = placement.QueueId!, CameFrom = placement.CameFrom };
}
