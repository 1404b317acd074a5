namespace OmniContact.Routing.Waits;

/// <summary>
/// Something that happened to a line of items that are waited for in the same manner, in the order of time. Only items that
/// have to wait are reported: who finds a free agent at once says nothing about waiting.
/// </summary>
/// <param name="At">When.</param>
public abstract record WaitEvent(DateTimeOffset At);
