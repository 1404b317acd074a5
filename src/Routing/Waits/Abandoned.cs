namespace OmniContact.Routing.Waits;

/// <summary>An item left the line without an agent: given up, flowed out, transferred; a <see cref="LineChanged"/> follows.</summary>
public sealed record Abandoned(DateTimeOffset At) : WaitEvent(At);
