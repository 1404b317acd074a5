using System.Collections.Immutable;

namespace OmniContact.Routing.Rules;

/// <summary>What rules may name. A set that is null is not checked.</summary>
public sealed record RuleWorld
{
    /// <summary>Nothing is checked: for reading a condition on its own.</summary>
    public static RuleWorld Unknown { get; } = new();

    public ImmutableHashSet<string>? EntryPoints { get; init; }

    public ImmutableHashSet<string>? Queues { get; init; }

    public ImmutableHashSet<string>? Skills { get; init; }

    public ImmutableHashSet<string>? Agents { get; init; }

    public ImmutableHashSet<string>? Bots { get; init; }

    /// <summary>Attributes with a declared type; of any other the comparison decides.</summary>
    public ImmutableDictionary<string, AttributeType> Attributes { get; init; } = ImmutableDictionary<string, AttributeType>.Empty;
}
