namespace OmniContact.Routing.Waits;

/// <summary>The time until an agent answers, from the instant of the estimate.</summary>
/// <param name="Ahead">Items ahead: the place in the queue is one more.</param>
/// <param name="P50">Half of the waits are at most this long.</param>
/// <param name="P90">Nine in ten are.</param>
public sealed record WaitEstimate(int Ahead, TimeSpan P50, TimeSpan P90);
