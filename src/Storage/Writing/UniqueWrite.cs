namespace OmniContact.Storage.Writing;

/// <param name="Value">What the batch leaves under the name; null = nothing.</param>
/// <param name="IsNew">The name was free before the batch.</param>
internal sealed record UniqueWrite(string? Value, bool IsNew);
