using System.Collections.Immutable;
using OmniContact.Routing.Rules;

namespace OmniContact.Server.Rules;

/// <summary>Where a contact goes, and with what: what two decisions are compared by.</summary>
internal sealed record RuleOutcomeView(string? QueueId, int CreditSeconds, ImmutableArray<string> Skills, ImmutableArray<string> Applied)
{
    /// <param name="decision">Of a rule set.</param>
    /// <param name="defaultQueueId">Where the entry point sends what no rule places.</param>
    public static RuleOutcomeView Of(RuleDecision decision, string? defaultQueueId) => new(
        decision.QueueId ?? defaultQueueId, decision.Credits.Sum(credit => credit.Seconds),
        [.. decision.RequiredSkills.OrderBy(skill => skill.Key, StringComparer.Ordinal).Select(skill => $"{skill.Key} {skill.Value}")], decision.Applied);

    /// <summary>Which rules led there makes no difference.</summary>
    public bool Differs(RuleOutcomeView other) =>
        QueueId != other.QueueId || CreditSeconds != other.CreditSeconds || !Skills.SequenceEqual(other.Skills);
}
