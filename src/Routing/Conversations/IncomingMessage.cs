namespace OmniContact.Routing.Conversations;

/// <summary>What matters of a customer's message here; its content is stored beside the conversation.</summary>
/// <param name="LegId">The leg that it came by.</param>
/// <param name="Text">To recognise closing words; empty for attachments.</param>
/// <param name="HasAttachments">A message with attachments is never mere closing words.</param>
public sealed record IncomingMessage(string? LegId, string Text, bool HasAttachments = false);
