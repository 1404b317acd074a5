namespace OmniContact.Routing.Conversations;

/// <summary>Something that falls due by itself.</summary>
internal readonly record struct Deadline(DateTimeOffset At, DeadlineKind Kind);
