namespace OmniContact.Routing.Agents;

/// <summary>Names a mention: the note in its conversation.</summary>
public sealed record MentionRef(string ConversationId, long Number);
