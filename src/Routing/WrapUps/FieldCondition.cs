using System.Collections.Immutable;

namespace OmniContact.Routing.WrapUps;

/// <summary>An answer to an earlier field, by which a later one becomes required.</summary>
public sealed record FieldCondition
{
    /// <summary>A choice or a cascade that comes before.</summary>
    public required string FieldId { get; init; }
    /// <summary>Any of these; of a cascade also the beginning of a way, <c>product/vacuum</c>.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    internal bool Holds(ImmutableDictionary<string, string> answers) =>
        answers.TryGetValue(FieldId, out var answer) && Values.Any(value => answer == value || answer.StartsWith($"{value}/", StringComparison.Ordinal));
}
