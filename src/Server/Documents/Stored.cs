namespace OmniContact.Server.Documents;

/// <summary>A document's value and the etag that a change of it has to name.</summary>
internal sealed record Stored<T>(string Key, T Value, string ETag);
