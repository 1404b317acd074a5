namespace OmniContact.Storage;

/// <summary>The database cannot be used by this program; the message names the file or database and the version.</summary>
public sealed class StoreVersionException(string message, Exception? inner = null) : Exception(message, inner);
