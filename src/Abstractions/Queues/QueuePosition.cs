namespace OmniContact.Queues;

/// <summary>A customer's place and expected wait. Null waits say honestly that nothing is known.</summary>
/// <param name="Ahead">How many are ahead; 0 = next.</param>
/// <param name="ExpectedSeconds">P50 of the remaining wait.</param>
/// <param name="AtMostSeconds">P90 of the remaining wait.</param>
public sealed record QueuePosition(int Ahead, double? ExpectedSeconds, double? AtMostSeconds);
