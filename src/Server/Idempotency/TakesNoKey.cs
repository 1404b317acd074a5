namespace OmniContact.Server.Idempotency;

/// <summary>Metadata of a route whose body or answer holds a secret, which is not kept for a repeat.</summary>
internal sealed record TakesNoKey;
