namespace OmniContact.Storage;

/// <summary>The database is away, full or too slow. The outcome of a commit under way is unknown: the grain reloads.</summary>
public sealed class StoreUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
