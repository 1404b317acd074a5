namespace OmniContact.Storage;

/// <summary>Points a unique name at another value, only if it still has the expected one; a null value frees the name.</summary>
public sealed record UniqueMove(string Scope, string Name, string Expected, string? Value);
