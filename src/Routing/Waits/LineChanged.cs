namespace OmniContact.Routing.Waits;

/// <summary>From now on another number waits, or of other agents.</summary>
/// <param name="At">When.</param>
/// <param name="Waiting">Items that wait and that somebody who is there could take apart from what they have on their hands.</param>
/// <param name="Agents">Who could take one of them so, busy or not.</param>
public sealed record LineChanged(DateTimeOffset At, int Waiting, int Agents) : WaitEvent(At);
