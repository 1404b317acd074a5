using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Conversations;

/// <summary>
/// Carries out what has fallen due, in the order of the deadlines, however late. Each fact's <see cref="ConversationFact.At"/> is the
/// deadline's own instant; waits that begin count from the clock.
/// </summary>
public static class Waking
{
    /// <summary>
    /// The queue that would have to be asked first, when something due now moves the conversation to a queue; null when nothing does. The
    /// caller walks the way (<see cref="Route"/>) and passes what it led to.
    /// </summary>
    public static PlacementQuestion? Asks(Conversation conversation, ConfiguredQueue? queue, DateTimeOffset now)
    {
        var turn = Turn.StartingAt(conversation, now);
        while (queue is not null && Due(turn, queue) is { } due)
        {
            if (Question(turn, due, queue.Settings) is { } question) return question;
            turn.MoveTo(due.At);
            CarryOut(turn, due.Kind, queue, null);
        }

        return null;
    }

    /// <summary>
    /// Does what is due at <paramref name="now"/>; afterwards no deadline is in the past. With nothing due nothing changes. Where it came to
    /// another queue by it, what is due by that queue's settings is left for the next wake.
    /// </summary>
    /// <param name="conversation">The state.</param>
    /// <param name="queue">The queue that it waits in or was taken from; null without one.</param>
    /// <param name="placement">What the way asked for by <see cref="Asks"/> led to; null when it led nowhere: it stays where it is.</param>
    /// <param name="now">The clock.</param>
    public static Decision Wake(Conversation conversation, ConfiguredQueue? queue, Placement? placement, DateTimeOffset now)
    {
        var turn = Turn.StartingAt(conversation, now);
        while (Due(turn, queue) is { } due)
        {
            turn.MoveTo(due.At);
            CarryOut(turn, due.Kind, queue, placement);
            if (turn.State.QueueId != conversation.QueueId) queue = null;
        }

        return turn.Done();
    }

    private static Deadline? Due(Turn turn, ConfiguredQueue? queue) =>
        Deadlines.First(turn.State, queue) is { } first && first.At <= turn.Now ? first : null;

    private static void CarryOut(Turn turn, DeadlineKind kind, ConfiguredQueue? queue, Placement? placement)
    {
        var settings = queue?.Settings ?? QueueSettings.Fallback;
        switch (kind)
        {
            case DeadlineKind.OfferLapse: Offering.Lapse(turn, settings); break;
            case DeadlineKind.InvitationLapse: Conferencing.Lapse(turn); break;
            case DeadlineKind.WrapUpEnd: Wrapping.Expire(turn); break;
            case DeadlineKind.TransferBack: Transfers.GiveBack(turn, placement, settings); break;
            case DeadlineKind.PreferredEnd: Queueing.EndPreferredWait(turn); break;
            case DeadlineKind.CallbackDue: CallbackDue(turn); break;
            case DeadlineKind.Step: StepReached(turn, settings); break;
            case DeadlineKind.OwnerWaitEnd: Returning.OwnerDidNotCome(turn, placement); break;
            case DeadlineKind.ParkEnd: Parking.Unpark(turn, UnparkReason.Time); break;
            case DeadlineKind.PageGone: Closing.Left(turn, settings); break;
            case DeadlineKind.CustomerReminder: Silences.Remind(turn); break;
            case DeadlineKind.CustomerEnd: Closing.End(turn, CloseReason.CustomerSilent, null, settings); break;
            case DeadlineKind.Quiet: Silences.BecomeQuiet(turn); break;
            case DeadlineKind.AgentWarning: Silences.WarnAgent(turn); break;
            case DeadlineKind.SupervisorAlert: Silences.AlertSupervisor(turn); break;
            case DeadlineKind.TakeBack: Returning.TakeBack(turn, placement, settings); break;
            case DeadlineKind.MaximumWait or DeadlineKind.Overflow: Returning.MaximumWait(turn, placement, queue!); break;
            case DeadlineKind.Closing: Returning.ClosingTime(turn, placement, queue!); break;
        }
    }

    private static PlacementQuestion? Question(Turn turn, Deadline due, QueueSettings queue) => due.Kind switch
    {
        DeadlineKind.MaximumWait or DeadlineKind.Overflow => Leading(turn.State, queue.Exit(ExitTrigger.MaximumWait)),
        DeadlineKind.Closing => Leading(turn.State, queue.Exit(ExitTrigger.Closed)),
        DeadlineKind.TakeBack or DeadlineKind.OwnerWaitEnd => Back(turn.State.QueueId),
        DeadlineKind.TransferBack when Transfers.WayBack(turn.State, due.At) is { } queueId => Back(queueId),
        _ => null,
    };

    private static PlacementQuestion? Leading(Conversation c, QueueExit? exit) =>
        exit is null ? null : new(exit, [.. c.Waiting!.CameFrom, c.Waiting.QueueId]);

    /// <summary>Where it was served before: only a queue that is full turns away what comes back without its agent.</summary>
    private static PlacementQuestion Back(string? queueId) => new(new(ExitTrigger.MaximumWait, ExitAction.Queue, queueId), [], EntryReason.Requeue);

    private static void CallbackDue(Turn turn)
    {
        turn.State = turn.State with { DueAt = null };
        turn.Say(new CallbackDue());
    }

    private static void StepReached(Turn turn, QueueSettings queue)
    {
        var waiting = turn.State.Waiting! with { Step = turn.State.Waiting.Step + 1 };
        turn.State = turn.State with { Waiting = waiting };
        turn.Say(new StepReached
        {
            Step = waiting.Step,
            RequiredSkills = Relaxation.Required(queue, waiting.RequiredSkills, waiting.Step),
            AddedQueues = Relaxation.AddedQueues(queue, waiting.Step),
        });
    }
}
