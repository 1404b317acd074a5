using System.Collections.Immutable;

namespace OmniContact.Routing.Rules;

/// <summary>The entry rules of one or more entry points: where a new conversation goes and with what.</summary>
public sealed record RuleSet
{
    public const int MostRules = 500;

    public required string Id { get; init; }

    public LocalizedText Name { get; init; } = new("", "");

    /// <summary>Grows with every change; decisions and traces carry it.</summary>
    public long Version { get; init; }

    public RuleMode Mode { get; init; } = RuleMode.FirstMatch;

    /// <summary>In order, at most <see cref="MostRules"/>.</summary>
    public ImmutableArray<EntryRule> Rules { get; init; } = [];

    /// <summary>
    /// What applies when no rule does. Its queue also serves where the rules that apply name none (with a bot: where that
    /// hands over), and its bot where they name neither.
    /// </summary>
    public required RuleOutcome Default { get; init; }
}
