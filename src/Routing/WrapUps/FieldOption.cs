using System.Collections.Immutable;

namespace OmniContact.Routing.WrapUps;

/// <summary>What can be chosen; in a cascade with more below it.</summary>
public sealed record FieldOption
{
    public required string Id { get; init; }
    public required LocalizedText Name { get; init; }
    public ImmutableArray<FieldOption> Options { get; init; } = [];
}
