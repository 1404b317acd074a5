namespace OmniContact.Routing.Waits;

/// <summary>An item began to wait, or came back to wait because an offer was not taken.</summary>
public sealed record Enqueued(DateTimeOffset At) : WaitEvent(At);
