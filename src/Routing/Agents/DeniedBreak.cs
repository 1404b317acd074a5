namespace OmniContact.Routing.Agents;

/// <summary>A break that a supervisor did not approve.</summary>
/// <param name="Reason">Its code.</param>
/// <param name="At">When it was denied.</param>
public sealed record DeniedBreak(string Reason, DateTimeOffset At);
