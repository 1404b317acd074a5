namespace OmniContact.Storage;

/// <summary>The answer to a request that carried an idempotency key, stored in the effect's own unit and kept 24 h.</summary>
/// <param name="Key">Principal, route and key in one.</param>
/// <param name="RequestHash">SHA-256 of the body: the same key with another body is refused.</param>
/// <param name="Answer">What was answered first, as JSON.</param>
/// <param name="At">When.</param>
public sealed record IdempotencyRow(string Key, string RequestHash, string Answer, DateTimeOffset At);
