using System.Collections.Immutable;

namespace OmniContact.Routing.WrapUps;

/// <summary>One thing that is recorded of a contact.</summary>
public sealed record WrapUpField
{
    /// <summary>Characters of a text at most, whatever the field says.</summary>
    public const int LongestText = 4_000;

    public required string Id { get; init; }
    public required LocalizedText Name { get; init; }
    public FieldKind Kind { get; init; }
    public bool Required { get; init; }
    /// <summary>Required where this holds; null = <see cref="Required"/> alone decides.</summary>
    public FieldCondition? RequiredIf { get; init; }
    /// <summary>Of a choice or a cascade.</summary>
    public ImmutableArray<FieldOption> Options { get; init; } = [];
    /// <summary>Characters of a text at most. Default 1,000, range 1..4,000.</summary>
    public int MaximumLength { get; init; } = 1_000;
    /// <summary>Least number; null = any.</summary>
    public decimal? Minimum { get; init; }
    /// <summary>Greatest number; null = any.</summary>
    public decimal? Maximum { get; init; }
    /// <summary>The answer becomes the conversation's category. A choice or a cascade; one of a form at most.</summary>
    public bool IsCategory { get; init; }

    internal bool HasOptions => Kind is FieldKind.Choice or FieldKind.Cascade;

    internal bool IsNeeded(ImmutableDictionary<string, string> answers) => Required || RequiredIf?.Holds(answers) == true;

    /// <summary>The option at the end of a way (ids joined by slashes); null where the way leads nowhere.</summary>
    internal FieldOption? At(string way)
    {
        var (options, found) = (Options, (FieldOption?)null);
        foreach (var id in way.Split('/'))
        {
            found = options.FirstOrDefault(option => option.Id == id);
            if (found is null) return null;
            options = found.Options;
        }

        return found;
    }
}
