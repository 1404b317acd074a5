using OmniContact.Routing.Conversations;

namespace OmniContact.Routing.Queues;

/// <summary>
/// Whether a queue takes one more item. Whose customer does not wait for it (deferred work, a callback) is not turned away because the
/// queue is closed or nobody is there: it waits for the next hours. An expected wait, and on first entry an unstaffed queue, turn away only where an exit says where to.
/// What was served already and comes back without its agent needs only room, and so does what a customer leaves behind by an exit.
/// </summary>
public static class AdmissionRule
{
    public static AdmissionAnswer Decide(QueueSettings queue, QueueSituation situation) =>
        Because(queue, situation) is { } trigger ? new(queue.Id, trigger, queue.Exit(trigger)) : new(queue.Id);

    private static ExitTrigger? Because(QueueSettings queue, QueueSituation situation)
    {
        if (situation.IsMember) return null;
        var full = situation.Length >= queue.MaximumLength;
        if (situation.Reason is EntryReason.Requeue or EntryReason.Overflow) return full ? ExitTrigger.Full : null;
        var live = situation.Medium.IsPresent() || situation is { Medium: Medium.Callback, Reason: EntryReason.Transfer };
        if (live && !situation.IsOpen) return ExitTrigger.Closed;
        if (full) return ExitTrigger.Full;
        if (live && !situation.Staffed && (situation.Reason == EntryReason.Transfer || queue.Exit(ExitTrigger.NobodySignedIn) is not null))
            return ExitTrigger.NobodySignedIn;
        return situation.ExpectedWaitSeconds > queue.Exit(ExitTrigger.ExpectedWaitAbove)?.ThresholdSeconds ? ExitTrigger.ExpectedWaitAbove : null;
    }
}
