using System.Collections.Immutable;

namespace OmniContact.Storage;

/// <summary>What a store is and how much is in it; nothing that it says.</summary>
public sealed record StoreOverview
{
    /// <summary><c>SQLite</c> or <c>PostgreSQL</c>.</summary>
    public required string Kind { get; init; }
    /// <summary>Of the database program.</summary>
    public required string Version { get; init; }
    public required long Bytes { get; init; }
    /// <summary>Applied schema steps by name, in order.</summary>
    public required ImmutableArray<string> Steps { get; init; }
    /// <summary>Rows by table.</summary>
    public required ImmutableSortedDictionary<string, long> Rows { get; init; }
    /// <summary>Conversations by state.</summary>
    public required ImmutableSortedDictionary<string, long> Conversations { get; init; }
    public required long UndeliveredEntries { get; init; }
    public required long DeadLetters { get; init; }
}
