namespace OmniContact.Storage;

/// <summary>A stretch of a longer list and where to go on; a null cursor says that this was the last.</summary>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);
