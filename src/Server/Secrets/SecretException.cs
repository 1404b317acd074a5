namespace OmniContact.Server.Secrets;

/// <summary>A stored secret cannot be opened with this key file.</summary>
internal sealed class SecretException(string purpose, Exception? inner = null) : Exception(
    $"The stored secret '{purpose}' cannot be opened: the key file is not the one it was sealed with. Put that file back (--key-file).",
    inner);
