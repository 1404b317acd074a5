namespace OmniContact.Storage;

/// <summary>Which entries of the audit to list; null = any. Newest first.</summary>
public sealed record AuditFilter
{
    /// <summary>Kinds of these facts begin so.</summary>
    public const string Kinds = "audit.";

    public DateTimeOffset? From { get; init; }
    public DateTimeOffset? Before { get; init; }
    public string? CustomerId { get; init; }
    /// <summary>Only entries that were made before the one at this position.</summary>
    public long? Below { get; init; }
    /// <summary>1..500, default 50.</summary>
    public int Limit { get; init; } = 50;
}
