namespace OmniContact.Storage;

/// <summary>
/// Removes an outbox entry, or with a reason keeps it as a dead letter since <paramref name="DeadAt"/> (counted attempt when
/// <paramref name="Retry"/>).
/// </summary>
public sealed record OutboxAck(string Sender, long Sequence, bool Retry = false, string? DeadBecause = null, DateTimeOffset? DeadAt = null);
