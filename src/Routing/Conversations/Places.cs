using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Routing.Conversations;

/// <summary>A place in a queue: taken and given up.</summary>
internal static class Places
{
    /// <summary>Queued from now on. An owner who has not let go keeps it meanwhile: then no new stay is measured.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="entry">Where it waits.</param>
    /// <param name="reason">Why.</param>
    /// <param name="bar">Who is not to be asked from now on.</param>
    internal static void Take(Turn turn, QueueEntry entry, EntryReason reason, Bar? bar = null)
    {
        if (turn.State.OwnerId is null) Answering.End(turn, SegmentOutcome.PassedOn);
        var c = turn.State;
        var waiting = new Waiting
        {
            QueueId = entry.QueueId,
            EnqueuedAt = entry.EnqueuedAt ?? c.Segment?.EnqueuedAt ?? turn.Now,
            SegmentAt = turn.Now,
            RequiredSkills = entry.RequiredSkills ?? c.RequiredSkills,
            Bars = Bars.Add(c.Bars, bar, turn.Now),
            Preferred = entry.Preferred,
            CameFrom = entry.CameFrom,
        };
        turn.State = c with
        {
            Status = c.OwnerId is null ? ConversationStatus.Queued : ConversationStatus.Active,
            BotId = null,
            QueueId = entry.QueueId,
            RequiredSkills = waiting.RequiredSkills,
            Waiting = waiting,
            Bars = [],
            Segment = c.OwnerId is null ? Begin(waiting, reason) : c.Segment,
            UnansweredSince = c.UnansweredSince ?? (c.Medium.IsText() && c.FirstReplyAt is null ? turn.Now : null),
        };
        turn.Say(new Enqueued
        {
            Reason = reason,
            EnqueuedAt = waiting.EnqueuedAt,
            SegmentAt = waiting.SegmentAt,
            RequiredSkills = waiting.RequiredSkills,
            Credit = c.Credit,
            Preferred = waiting.Preferred,
            DueAt = c.DueAt,
            Bars = waiting.Bars,
            CameFrom = waiting.CameFrom,
            WhileOwned = c.OwnerId is not null,
        });
    }

    /// <summary>Without having been taken. Nothing happens when it has no place.</summary>
    internal static void Leave(Turn turn, PlaceLeftReason reason)
    {
        if (turn.State.Waiting is not { } waiting) return;
        // An owner is barred only while it is passed on beside them.
        turn.State = turn.State with { Waiting = null, Bars = waiting.Bars.RemoveAll(bar => bar.AgentId == turn.State.OwnerId) };
        turn.Say(new PlaceLeft { QueueId = waiting.QueueId, WaitSeconds = Elapsed.Seconds(waiting.SegmentAt, turn.At), Reason = reason });
    }

    private static Segment Begin(Waiting waiting, EntryReason reason) => new()
    {
        QueueId = waiting.QueueId, Reason = reason, EnqueuedAt = waiting.EnqueuedAt, StartedAt = waiting.SegmentAt,
    };
}
