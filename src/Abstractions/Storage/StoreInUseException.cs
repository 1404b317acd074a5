namespace OmniContact.Storage;

/// <summary>A running server works on the data that was to be exchanged, or served by another one.</summary>
public sealed class StoreInUseException(string name)
    : Exception($"{name} is in use by a running server. Stop it first, then run this again.");
