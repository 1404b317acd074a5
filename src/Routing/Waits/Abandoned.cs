namespace OmniContact.Routing.Waits;

/// <summary>An item left the queue without an agent: given up, flowed out, transferred.</summary>
public sealed record Abandoned(DateTimeOffset At) : WaitEvent(At);
