namespace OmniContact.Storage;

/// <summary>When an owner has to be woken; an owner has at most one row. A null due time removes it.</summary>
public sealed record DeadlineRow(string OwnerKind, string OwnerKey, DateTimeOffset? DueAt);
