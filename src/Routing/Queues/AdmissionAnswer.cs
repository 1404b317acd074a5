namespace OmniContact.Routing.Queues;

/// <summary>A queue's word on one more item.</summary>
/// <param name="QueueId">The queue that was asked.</param>
/// <param name="Because">Why not; null = admitted.</param>
/// <param name="Exit">The configured way out for that reason; null when there is none and the refusal stands.</param>
public sealed record AdmissionAnswer(string QueueId, ExitTrigger? Because = null, QueueExit? Exit = null)
{
    public bool Admitted => Because is null;

    /// <summary>For callers who asked for this queue and take no other.</summary>
    public Refusal? Refusal => Because switch
    {
        null => null,
        ExitTrigger.Full => new(RefusalKind.QueueFull, $"queue {QueueId} holds its maximum"),
        ExitTrigger.Closed => new(RefusalKind.QueueClosed, $"queue {QueueId} is closed now"),
        ExitTrigger.NobodySignedIn => new(RefusalKind.QueueUnstaffed, $"nobody of queue {QueueId} who may have it is signed in"),
        var because => new(RefusalKind.NotAllowed, $"queue {QueueId} does not admit: {because}"),
    };
}
