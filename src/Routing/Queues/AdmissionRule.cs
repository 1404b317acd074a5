namespace OmniContact.Routing.Queues;

/// <summary>
/// Whether a queue takes one more item. Deferred work is not turned away because the queue is closed or nobody is there: it waits for
/// the next hours. An expected wait, and on first entry an unstaffed queue, turn away only where an exit says where to.
/// </summary>
public static class AdmissionRule
{
    public static AdmissionAnswer Decide(QueueSettings queue, QueueSituation situation) =>
        Because(queue, situation) is { } trigger ? new(queue.Id, trigger, queue.Exit(trigger)) : new(queue.Id);

    private static ExitTrigger? Because(QueueSettings queue, QueueSituation situation)
    {
        if (situation.IsMember) return null;
        var live = !situation.Medium.IsDeferred();
        if (live && !situation.IsOpen) return ExitTrigger.Closed;
        if (situation.Length >= queue.MaximumLength) return ExitTrigger.Full;
        if (live && !situation.Staffed && (situation.IsTransfer || queue.Exit(ExitTrigger.NobodySignedIn) is not null)) return ExitTrigger.NobodySignedIn;
        return situation.ExpectedWaitSeconds > queue.Exit(ExitTrigger.ExpectedWaitAbove)?.ThresholdSeconds ? ExitTrigger.ExpectedWaitAbove : null;
    }
}
