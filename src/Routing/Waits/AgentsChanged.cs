namespace OmniContact.Routing.Waits;

/// <summary>
/// The number of agents who serve the queue, busy or not, changed; where agents hold several items at once, of places.
/// </summary>
public sealed record AgentsChanged(DateTimeOffset At, int Agents) : WaitEvent(At);
