using System.Collections.Immutable;

namespace OmniContact.Routing.Rules.Language;

/// <summary>A condition as read; null with faults.</summary>
internal sealed record ConditionReading(Condition? Condition, ImmutableArray<ConditionFault> Faults)
{
    public static ConditionReading Of(string source, RuleWorld world)
    {
        if (source.Length > RuleCondition.MostCharacters)
        {
            return new ConditionReading(null,
                [new ConditionFault(1, 1, "too-long", $"the condition has {source.Length} characters; {RuleCondition.MostCharacters} are allowed")]);
        }

        var reader = new TokenReader(source);
        var condition = new ConditionParser(reader, world).Whole();
        return reader.Faults.Count == 0 ? new ConditionReading(condition, []) : new ConditionReading(null, [.. reader.Faults]);
    }
}
