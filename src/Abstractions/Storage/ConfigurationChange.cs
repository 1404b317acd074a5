using System.Collections.Immutable;

namespace OmniContact.Storage;

/// <summary>A change set: who, when, why, and the entities that it sets or removes.</summary>
public sealed record ConfigurationChange
{
    /// <summary>Given by the store.</summary>
    public long Version { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string By { get; init; }
    public required string Note { get; init; }
    public required ImmutableArray<ConfigurationRow> Rows { get; init; }
}
