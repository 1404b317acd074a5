namespace OmniContact.Routing.Waits;

/// <summary>An agent is done with an item, wrap-up included.</summary>
/// <param name="At">When.</param>
/// <param name="Duration">How long the agent was taken by it, or by this share of its capacity.</param>
public sealed record ServiceCompleted(DateTimeOffset At, TimeSpan Duration) : WaitEvent(At);
