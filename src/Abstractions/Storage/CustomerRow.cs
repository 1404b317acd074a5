using System.Collections.Immutable;

namespace OmniContact.Storage;

/// <summary>A customer: the columns that are searched and sorted, and the whole state as JSON.</summary>
public sealed record CustomerRow
{
    public required string Id { get; init; }
    public required long Version { get; init; }
    public required string Name { get; init; }
    public string? Tier { get; init; }
    public ImmutableArray<string> Tags { get; init; } = [];
    /// <summary>Full phone numbers, mail addresses and the like, folded: found by exact match and by prefix.</summary>
    public ImmutableArray<string> Handles { get; init; } = [];
    public required DateTimeOffset ChangedAt { get; init; }
    public bool Deleted { get; init; }
    public required string Body { get; init; }
}
