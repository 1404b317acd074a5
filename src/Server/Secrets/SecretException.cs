namespace OmniContact.Server.Secrets;

/// <summary>A stored secret cannot be opened with this key file.</summary>
internal sealed class SecretException(string purpose, Exception? inner = null, string why = "the key file is not the one it was sealed with") : Exception(
    $"The stored secret '{purpose}' cannot be opened: {why}. Put that file back (--key-file); if it is lost for good, './omni admin forget-secrets' removes what it sealed.",
    inner);
