using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Routing.Conversations;

/// <summary>What was put aside has come back by itself.</summary>
/// <param name="At">When: for what was due, the instant that was asked for.</param>
/// <param name="Reason">It was due, or the customer wrote.</param>
public sealed record Woken(DateTimeOffset At, UnparkReason Reason);
