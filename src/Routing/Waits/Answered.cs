namespace OmniContact.Routing.Waits;

/// <summary>An agent was found for an item of the line; a <see cref="LineChanged"/> follows.</summary>
/// <param name="At">When.</param>
/// <param name="Wait">How long it waited since <paramref name="Promise"/> was given.</param>
/// <param name="Promise">What the customer was told at the beginning; null when nothing.</param>
public sealed record Answered(DateTimeOffset At, TimeSpan Wait, WaitEstimate? Promise) : WaitEvent(At);
