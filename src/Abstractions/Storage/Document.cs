namespace OmniContact.Storage;

public sealed record Document(string Kind, string Key, string ETag, string Body);
