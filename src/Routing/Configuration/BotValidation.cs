using OmniContact.Routing.Queues;
using OmniContact.Routing.Rules;

namespace OmniContact.Routing.Configuration;

/// <summary>A centre has no bots yet: what would lead to one is refused by name, instead of leading nowhere.</summary>
internal static class BotValidation
{
    private const string Code = "no-bots";

    public static IEnumerable<Fault> Faults(ConfigurationEntities entities) =>
        entities.Queues.Values.SelectMany(Exits).Concat(entities.RuleSets.Values.SelectMany(Rules));

    private static IEnumerable<Fault> Exits(QueueSettings queue) => queue.Exits
        .Select((exit, i) => (exit, Where: $"queue/{queue.Id}.exits[{i}].action"))
        .Where(at => at.exit.Action == ExitAction.Bot)
        .Select(at => new Fault(at.Where, Code, "there is no bot to lead to; name another way out"));

    private static IEnumerable<Fault> Rules(RuleSet set) => set.Rules
        .Select(rule => (rule.Then.BotId, Where: $"rules.{rule.Id}.then"))
        .Append((set.Default.BotId, Where: "default"))
        .Where(outcome => outcome.BotId is not null)
        .Select(outcome => new Fault($"ruleSet/{set.Id}.{outcome.Where}.botId", Code, $"there is no bot '{outcome.BotId}'; name a queue"));
}
