using System.Collections.Immutable;

namespace OmniContact.Routing.Rules.Language;

/// <summary>Checks one condition on its own, as an editor does while somebody types.</summary>
public static class RuleCondition
{
    /// <summary>Longest condition, in characters.</summary>
    public const int MostCharacters = 4_000;

    /// <summary>
    /// Everything that is wrong with it. After a fault of syntax nothing more is read; faults of meaning (unknown fields,
    /// types, things that do not exist) are all found.
    /// </summary>
    public static ImmutableArray<ConditionFault> Faults(string source, RuleWorld world) => ConditionReading.Of(source, world).Faults;
}
