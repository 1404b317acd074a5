namespace OmniContact.Conversations;

/// <summary>Where a reader stands: the state's version and the last message's number.</summary>
public sealed record ConversationPosition(long Version, long LastMessage);
