using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Conversations;

/// <summary>When a conversation has to be woken.</summary>
public static class Deadlines
{
    /// <summary>The earliest instant at which something falls due, possibly in the past; null when nothing ever does.</summary>
    /// <param name="conversation">The state.</param>
    /// <param name="queue">The queue that it waits in or was taken from; null without one.</param>
    public static DateTimeOffset? Next(Conversation conversation, ConfiguredQueue? queue) => First(conversation, queue)?.At;

    internal static Deadline? First(Conversation conversation, ConfiguredQueue? queue)
    {
        Deadline? first = null;
        foreach (var deadline in All(conversation, queue))
        {
            if (first is not { } f || (deadline.At, deadline.Kind).CompareTo((f.At, f.Kind)) < 0) first = deadline;
        }

        return first;
    }

    private static IEnumerable<Deadline> All(Conversation c, ConfiguredQueue? queue) => c.Status == ConversationStatus.Closed
        ? WrapUps(c)
        : WrapUps(c).Concat(OfOffer(c)).Concat(OfOwner(c)).Concat(OfPlace(c, queue)).Concat(Silences.Of(c, queue?.Settings.Silence));

    private static IEnumerable<Deadline> WrapUps(Conversation c) =>
        c.WrapUps.Where(w => w.Until is not null).Select(w => new Deadline(w.Until!.Value, DeadlineKind.WrapUpEnd));

    private static IEnumerable<Deadline> OfOffer(Conversation c)
    {
        if (c.Offer is { } offer) yield return new(offer.ExpiresAt, DeadlineKind.OfferLapse);
        else if (c.Transfer?.Until is { } until) yield return new(until, DeadlineKind.TransferBack);
        foreach (var invited in c.Participants.Where(p => p.JoinedAt is null)) yield return new(invited.ExpiresAt, DeadlineKind.InvitationLapse);
    }

    private static IEnumerable<Deadline> OfOwner(Conversation c)
    {
        if (c.DueAt is { } due) yield return new(due, DeadlineKind.CallbackDue);
        if (c.ParkedUntil is { } park) yield return new(park, DeadlineKind.ParkEnd);
        if (c is { OwnerWait: { } wait, Status: ConversationStatus.Active }) yield return new(wait.Until, DeadlineKind.OwnerWaitEnd);
    }

    private static IEnumerable<Deadline> OfPlace(Conversation c, ConfiguredQueue? queue)
    {
        if (c is not { Waiting: { } waiting, OwnerId: null }) yield break;
        if (c.AwaySince is { } away) yield return new(away.AddSeconds((queue?.Settings ?? QueueSettings.Fallback).PageGoneSeconds), DeadlineKind.PageGone);
        if (c.Status != ConversationStatus.Queued) yield break;
        if (waiting.Preferred is { } preferred) yield return new(preferred.Until, DeadlineKind.PreferredEnd);
        if (queue is null) yield break;
        if (waiting.Step < queue.Settings.Steps.Length
            && queue.Waited(c.Medium, waiting.SegmentAt, queue.Settings.Steps[waiting.Step].AfterSeconds) is { } step)
            yield return new(step, DeadlineKind.Step);
        foreach (var exit in OfExits(c, waiting, queue)) yield return exit;
    }

    private static IEnumerable<Deadline> OfExits(Conversation c, Waiting waiting, ConfiguredQueue queue)
    {
        if (!waiting.MaximumWaitTried && queue.Settings.Exit(ExitTrigger.MaximumWait) is { } exit)
        {
            if (exit.ThresholdSeconds is { } seconds && queue.Waited(c.Medium, waiting.SegmentAt, seconds) is { } longest)
                yield return new(longest, DeadlineKind.MaximumWait);
            if (waiting.OverflowAt is { } overflow) yield return new(overflow, DeadlineKind.Overflow);
        }

        if (c.Medium.IsPresent() && queue.DrainsUntil(waiting.SegmentAt) is { } closing)
            yield return new(closing, DeadlineKind.Closing);
    }
}
