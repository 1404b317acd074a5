namespace OmniContact.Server.Chat;

/// <summary>The message is stored.</summary>
internal sealed record ChatReceipt(string ConversationId, long Number);
