namespace OmniContact.Storage.Writing;

/// <summary>What the acknowledgements of a batch make of one outbox entry.</summary>
internal sealed record OutboxChange(bool Remove, int Attempts, string? DeadBecause, DateTimeOffset? DeadAt)
{
    public static readonly OutboxChange None = new(false, 0, null, null);

    public OutboxChange With(OutboxAck ack) => new(
        Remove || (!ack.Retry && ack.DeadBecause is null),
        Attempts + (ack.Retry ? 1 : 0),
        ack.DeadBecause ?? DeadBecause,
        ack.DeadAt ?? DeadAt);
}
