using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using OmniContact.Routing.Rules;

namespace OmniContact.Routing.Tests.Rules;

/// <summary>Runs every example of the entry rules' documents: fenced blocks named rule, tried, mistake, json and decided.</summary>
public class EntryRulesDocumentTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    [Theory]
    [InlineData("entry-rules.md", 11, 5, 2)]
    [InlineData("entry-rules.zh-CN.md", 7, 3, 2)]
    public void Every_example_does_what_the_page_says(string page, int rules, int mistakes, int sets)
    {
        var counts = new Dictionary<string, int>();
        var subject = "";
        foreach (var (kind, lines) in DocumentBlocks.Of(page))
        {
            counts[kind] = counts.GetValueOrDefault(kind) + 1;
            if (kind is "rule" or "json") subject = string.Join('\n', lines);
            else if (kind == "mistake") CheckMistake(lines);
            else if (kind == "tried") CheckTried(subject, lines);
            else if (kind == "decided") CheckDecided(subject, lines);
        }

        (counts["rule"], counts["tried"], counts["mistake"], counts["json"], counts["decided"]).ShouldBe((rules, rules, mistakes, sets, sets));
    }

    private static void CheckMistake(List<string> lines) =>
        $"-> {RuleTesting.Fault(string.Join('\n', lines[..^1]))}".ShouldStartWith(lines[^1]);

    private static void CheckTried(string condition, List<string> lines)
    {
        foreach (var line in lines)
        {
            var (input, now) = Input(line[3..]);
            RuleTesting.Holds(condition, input, now).ShouldBe(line.StartsWith("yes", StringComparison.Ordinal), $"{condition} with {line}");
        }
    }

    private static void CheckDecided(string set, List<string> lines)
    {
        var compilation = RuleSetCompilation.Of(JsonSerializer.Deserialize<RuleSet>(set, Json)!, RuleWorld.Unknown);
        compilation.Faults.ShouldBeEmpty();
        foreach (var line in lines)
        {
            var parts = line.Split(" -> ");
            var (input, now) = Input(parts[0]);
            Summary(compilation.Compiled!.Decide(input, now, RuleTesting.Shanghai)).ShouldBe(parts[1]);
        }
    }

    private static string Summary(RuleDecision decision)
    {
        var bot = decision.BotId is null ? "" : $" with {decision.BotId}";
        var rules = decision.Applied.IsEmpty ? "default" : string.Join(" and ", decision.Applied);
        var credit = decision.Credits.Sum(c => c.Seconds);
        return $"{decision.QueueId}{bot} by {rules}{(credit == 0 ? "" : $", credit {credit}")}";
    }

    private static (RuleInput Input, DateTimeOffset Now) Input(string text)
    {
        var json = JsonNode.Parse(text)!.AsObject();
        var now = json["now"] is { } at ? DateTimeOffset.Parse(at.GetValue<string>(), CultureInfo.InvariantCulture) : RuleTesting.Monday;
        json.Remove("now");
        json.TryAdd("entryPointId", "web-1");
        json.TryAdd("channel", "web");
        json.TryAdd("medium", "chat");
        return (json.Deserialize<RuleInput>(Json)!, now);
    }
}
