namespace OmniContact.Storage;

/// <summary>What became of a unit. Anything but <see cref="CommitStatus.Committed"/> changed nothing.</summary>
/// <param name="Status">Which condition failed, if any.</param>
/// <param name="Name">The row, actor, unique name or idempotency key that refused the unit.</param>
/// <param name="Existing">The stored value: the current version or epoch, or what the unique name maps to.</param>
public sealed record CommitOutcome(CommitStatus Status, string? Name = null, string? Existing = null)
{
    public static readonly CommitOutcome Committed = new(CommitStatus.Committed);

    public bool Ok => Status == CommitStatus.Committed;
}
