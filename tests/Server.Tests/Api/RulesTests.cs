using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OmniContact.Configuration;
using OmniContact.Routing;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Queues;
using OmniContact.Routing.Rules;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Api;

public sealed class RulesTests : IAsyncLifetime
{
    private const string After = "after";

    private RunningServer _server = null!;
    private HttpClient _administrator = null!;
    private HttpClient _program = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start();
        await SmallCentre.Configure(
            _server,
            SmallCentre.Row(ConfigurationKinds.Queue, After, new QueueSettings { Id = After, Name = new("售后", "After sales") }),
            SmallCentre.Row(ConfigurationKinds.RuleSet, "shop", new RuleSet { Id = "shop", Default = new RuleOutcome { QueueId = SmallCentre.Queue } }),
            SmallCentre.Row(ConfigurationKinds.EntryPoint, SmallCentre.Web, new EntryPoint
            {
                Id = SmallCentre.Web, Name = new("网上商店", "Web shop"), Channel = "webchat", Medium = Medium.Chat, Brand = "shop",
                DefaultQueueId = SmallCentre.Queue, RuleSetId = "shop",
            }));
        _administrator = await _server.As(Roles.Administrator);
        _program = await _server.Program();
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task The_bench_says_which_rule_fires_and_what_each_comparison_found()
    {
        var tried = await Post("try", new
        {
            ruleSet = Draft("text has \"退款\" and tier = \"gold\"", "text has \"退款\""), at = _server.Time.GetUtcNow(),
            input = new { entryPointId = SmallCentre.Web, channel = "webchat", medium = "chat", text = "我要退款", tier = "silver" },
        });
        var trace = tried.GetProperty("trace");
        trace.GetProperty("decision").GetProperty("queueId").GetString().ShouldBe(After);
        trace.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("result").GetString()).ShouldBe(["didNotHold", "applied"]);
        trace.GetProperty("rules")[0].GetProperty("comparisons")[1].GetProperty("actual").GetString().ShouldBe("tier is \"silver\"");
    }

    [Fact]
    public async Task A_draft_with_faults_decides_nothing_and_each_is_named_with_its_place()
    {
        var tried = await Post("try", new { ruleSet = Draft("tier =", "text has \"x\""), at = _server.Time.GetUtcNow(), input = new { entryPointId = SmallCentre.Web, channel = "webchat", medium = "chat" } });
        var fault = tried.GetProperty("faults").EnumerateArray().ShouldHaveSingleItem();
        fault.GetProperty("where").GetString().ShouldBe("rules.r1.when, line 1, column 7");
        tried.TryGetProperty("trace", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_past_contact_is_tried_with_its_first_words_and_when_it_came()
    {
        var id = await Contacts.Write(_program, "我要退款 13812345678");
        _server.Time.Advance(TimeSpan.FromHours(2));
        var tried = await Post("try", new { ruleSet = Draft("not true", "text has \"13812345678\" and customer.new"), conversationId = id });
        tried.GetProperty("trace").GetProperty("decision").GetProperty("applied")[0].GetString().ShouldBe("r2");
        tried.GetProperty("input").GetProperty("text").GetString().ShouldNotBe("我要退款 13812345678");
    }

    [Fact]
    public async Task Yesterdays_contacts_are_replayed_beside_what_is_in_force()
    {
        var from = _server.Time.GetUtcNow();
        foreach (var text in new[] { "我要退款", "在吗", "退款什么时候到" }) await Contacts.Write(_program, text);
        _server.Time.Advance(TimeSpan.FromHours(2));
        await Contacts.Write(_program, "今天的退款");
        var replayed = await Post("replay", new { ruleSet = Draft("text has \"发票\"", "text has \"退款\""), from, before = from.AddHours(1) });
        (replayed.GetProperty("contacts").GetInt32(), replayed.GetProperty("changed").GetInt32(), replayed.GetProperty("more").GetBoolean()).ShouldBe((3, 2, false));
        replayed.GetProperty("queues").EnumerateArray().Select(queue => (queue.GetProperty("queueId").GetString(), queue.GetProperty("before").GetInt32(), queue.GetProperty("after").GetInt32()))
            .ShouldBe([(After, 0, 2), (SmallCentre.Queue, 3, 1)]);
        replayed.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("contacts").GetInt32()).ShouldBe([0, 2]);
        replayed.GetProperty("examples").EnumerateArray().Select(one => one.GetProperty("text").GetString()).ShouldBe(["退款什么时候到", "我要退款"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("try", """{"ruleSet": RULES}""", "input")]
    [InlineData("try", """{"ruleSet": RULES, "at": "2026-03-02T09:00:00Z", "input": {"entryPointId": "nowhere", "channel": "sms", "medium": "chat"}}""", "input.entryPointId")]
    [InlineData("try", """{"ruleSet": RULES, "input": {"entryPointId": "web", "channel": "sms", "medium": "chat"}}""", "at")]
    [InlineData("replay", """{"ruleSet": RULES, "from": "2026-03-02T09:00:00Z", "before": "2026-03-02T09:00:00Z"}""", "before")]
    public async Task What_is_missing_or_unknown_is_named(string route, string body, string field)
    {
        using var content = new StringContent(body.Replace("RULES", """{"id": "shop", "default": {"queueId": "sales"}}"""), System.Text.Encoding.UTF8, "application/json");
        (await (await _administrator.PostAsync($"/api/v1/rules/{route}", content)).ShouldBeProblem(HttpStatusCode.UnprocessableEntity)).Fields().ShouldBe([field]);
    }

    [Fact]
    public async Task A_conversation_that_is_not_there_is_named()
    {
        var answer = await _administrator.PostAsJsonAsync("/api/v1/rules/try", new { ruleSet = Draft("true", "true"), conversationId = "nothing" });
        (await answer.ShouldBeProblem(HttpStatusCode.NotFound)).Detail().ShouldContain("nothing");
    }

    private static object Draft(string first, string second) => new
    {
        id = "shop",
        rules = new[]
        {
            new { id = "r1", when = first, then = new { queueId = SmallCentre.Queue, creditSeconds = 60 } },
            new { id = "r2", when = second, then = new { queueId = After, creditSeconds = 0 } },
        },
        @default = new { queueId = SmallCentre.Queue },
    };

    private async Task<JsonElement> Post(string route, object body)
    {
        var answer = await _administrator.PostAsJsonAsync($"/api/v1/rules/{route}", body);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return await answer.Json();
    }
}
