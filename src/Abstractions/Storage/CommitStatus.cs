namespace OmniContact.Storage;

public enum CommitStatus
{
    Committed,
    /// <summary>A row's version is not the expected one: another activation wrote it.</summary>
    StaleVersion,
    /// <summary>An epoch that the unit relied on, or its actor's own, has passed.</summary>
    StaleEpoch,
    /// <summary>A unique name is taken: a repeat. Or a name to be moved does not have the expected value.</summary>
    NameTaken,
    /// <summary>The idempotency key was used; the stored value is the first answer.</summary>
    IdempotencyKeyUsed,
}
