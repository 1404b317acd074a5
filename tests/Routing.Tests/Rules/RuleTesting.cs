using OmniContact.Routing.Rules;
using OmniContact.Routing.Rules.Language;

namespace OmniContact.Routing.Tests.Rules;

/// <summary>Short ways to a condition and an input.</summary>
internal static class RuleTesting
{
    /// <summary>Monday 2 March 2026, 10:00 in Shanghai.</summary>
    public static readonly DateTimeOffset Monday = new(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(8));

    public static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public static readonly RuleInput Plain = new() { EntryPointId = "web-1", Channel = "web", Medium = Medium.Chat };

    public static bool Holds(string condition, RuleInput input, DateTimeOffset? now = null)
    {
        var reading = ConditionReading.Of(condition, RuleWorld.Unknown);
        reading.Faults.ShouldBeEmpty(condition);
        return reading.Condition!.Holds(new RuleFacts(input, now ?? Monday, Shanghai));
    }

    public static string Fault(string condition, RuleWorld? world = null) =>
        string.Join("; ", RuleCondition.Faults(condition, world ?? RuleWorld.Unknown));
}
