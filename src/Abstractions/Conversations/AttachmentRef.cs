namespace OmniContact.Conversations;

/// <summary>An uploaded file as a message names it.</summary>
public sealed record AttachmentRef(string Id, string FileName, string MediaType, long Length);
