namespace OmniContact.Server.Admin;

/// <summary>What was asked for cannot be done; the message says what helps.</summary>
internal sealed class AdminException(string message) : Exception(message);
