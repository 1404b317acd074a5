namespace OmniContact.Storage;

/// <summary>What is known of an attachment without its bytes. The media type is the sniffed one.</summary>
public sealed record AttachmentInfo(string Id, string FileName, string MediaType, long Length, string Sha256, string? ConversationId, DateTimeOffset At);
