namespace OmniContact.Queues;

/// <summary>A customer's place and expected wait. Null waits say honestly that nothing is known.</summary>
/// <param name="Ahead">How many are ahead; 0 = next.</param>
/// <param name="ExpectedSeconds">P50 of the remaining wait.</param>
/// <param name="AtMostSeconds">P90 of the remaining wait.</param>
public sealed record QueuePosition(int Ahead, double? ExpectedSeconds, double? AtMostSeconds)
{
    /// <summary>Whether a customer who was told the other would want to know: another place, or a wait that differs by a tenth.</summary>
    public bool IsNews(QueuePosition? told) =>
        told is null || Ahead != told.Ahead || ExpectedSeconds is null != told.ExpectedSeconds is null
        || Math.Abs((ExpectedSeconds - told.ExpectedSeconds) ?? 0) > 0.1 * told.ExpectedSeconds;
}
