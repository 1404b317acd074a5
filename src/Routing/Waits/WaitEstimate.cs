namespace OmniContact.Routing.Waits;

/// <summary>The time until an agent is found, from the instant of the estimate.</summary>
/// <param name="Ahead">Items ahead of which each takes an agent that could have come to this one.</param>
/// <param name="P50">Half of the waits are at most this long.</param>
/// <param name="P90">Nine in ten are.</param>
public sealed record WaitEstimate(int Ahead, TimeSpan P50, TimeSpan P90);
