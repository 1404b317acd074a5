using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Conversations;

/// <summary>
/// What a customer leaves behind who waits no longer: a message is a task, and a caller is called back. The same conversation waits
/// on with its age, credit, skills and bars; only the customer has gone.
/// </summary>
public static class Deferring
{
    /// <summary>Whoever called is called back where the exit says so; whoever wrote gets an answer in writing.</summary>
    public static Medium MediumFor(ExitAction action, Medium medium) =>
        action == ExitAction.Callback && medium.IsSpoken() ? Medium.Callback : Medium.Task;

    internal static bool Defers(ExitAction action) => action is ExitAction.Callback or ExitAction.LeaveMessage;

    /// <summary>By <paramref name="placement"/>; where that names no other queue it keeps its place in this one.</summary>
    internal static void Become(Turn turn, Placement placement)
    {
        var (kept, from) = (turn.State.Waiting!, turn.State.Medium);
        var medium = MediumFor(placement.Action, from);
        Answering.End(turn, SegmentOutcome.FlowedOut);
        Places.Leave(turn, PlaceLeftReason.Exit);
        Legs.EndAll(turn);
        turn.State = turn.State with
        {
            Medium = medium, StartMedium = medium, DueAt = medium == Medium.Callback ? placement.DueAt : null, AwaySince = null,
        };
        turn.Say(new MediumChanged { From = from, To = medium });
        Places.Take(turn, Entry(placement, kept), EntryReason.Overflow);
        turn.State = turn.State with { Waiting = turn.State.Waiting! with { MaximumWaitTried = true } };
    }

    private static QueueEntry Entry(Placement placement, Waiting kept) => placement.QueueId is { } other && other != kept.QueueId
        ? new() { QueueId = other, CameFrom = placement.CameFrom, EnqueuedAt = kept.EnqueuedAt }
        : new() { QueueId = kept.QueueId, CameFrom = kept.CameFrom, EnqueuedAt = kept.EnqueuedAt };
}
