namespace OmniContact.Storage;

/// <summary>
/// The database is away, full or too slow. The outcome of a commit under way is unknown: the grain reloads. It crosses calls between
/// processes, whose serializer knows no library's exception: so it never holds one, the message says what the cause said.
/// </summary>
public sealed class StoreUnavailableException(string message) : Exception(message);
