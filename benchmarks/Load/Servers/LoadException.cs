namespace OmniContact.Load.Servers;

/// <summary>The run cannot begin or go on, for a reason that a person can read.</summary>
internal sealed class LoadException(string message) : Exception(message);
