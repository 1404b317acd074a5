namespace OmniContact.Server.Idempotency;

/// <summary>Metadata of a route that answers an ETag, which is the <c>version</c> of its answer: so a repeat can say it again.</summary>
internal sealed record TagIsVersion;
