namespace OmniContact.Routing.Rules;

/// <summary>One rule: when its condition holds, its outcome applies.</summary>
public sealed record EntryRule
{
    /// <summary>Unique in its set; credits and traces name it.</summary>
    public required string Id { get; init; }

    /// <summary>The condition, in the language of <c>/docs/entry-rules</c>.</summary>
    public required string When { get; init; }

    public required RuleOutcome Then { get; init; }

    /// <summary>A rule that is switched off is still checked but never applies.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>In a set that accumulates: no rule after this one is looked at once it applies.</summary>
    public bool Stop { get; init; }
}
