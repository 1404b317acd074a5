namespace OmniContact.Routing.Queues;

/// <summary>The way out of a queue that is configured no longer.</summary>
public static class RemovedQueue
{
    private static readonly ExitTrigger[] InTurn = [ExitTrigger.Closed, ExitTrigger.NobodySignedIn, ExitTrigger.MaximumWait, ExitTrigger.Full];

    /// <summary>Work that would come back to it goes where customers of its entry point go.</summary>
    public static AdmissionAnswer Answer(string queueId, string? defaultQueueId) => new(
        queueId, ExitTrigger.Closed, defaultQueueId is null ? null : new QueueExit(ExitTrigger.Closed, ExitAction.Queue, defaultQueueId));

    /// <summary>
    /// Its exit for closing time, else for having nobody, else for the longest wait or being full; without one into the queue that the
    /// entry point has now. A message or a callback waits there too, and what waits without its customer goes to queues only.
    /// </summary>
    /// <param name="last">The settings that it had; null when nobody knows any more.</param>
    /// <param name="medium">Of the item.</param>
    /// <param name="defaultQueueId">The entry point's queue.</param>
    public static QueueExit Exit(QueueSettings? last, Medium medium, string? defaultQueueId)
    {
        var exit = InTurn.Select(trigger => last?.Exit(trigger)).FirstOrDefault(exit => exit is not null && (medium.IsPresent() || exit.Action == ExitAction.Queue));
        return exit switch
        {
            null => new(ExitTrigger.Closed, ExitAction.Queue, defaultQueueId),
            { Action: ExitAction.LeaveMessage or ExitAction.Callback, TargetQueueId: null } => exit with { TargetQueueId = defaultQueueId },
            _ => exit,
        };
    }
}
