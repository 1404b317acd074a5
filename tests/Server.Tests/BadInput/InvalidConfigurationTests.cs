using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.BadInput;

/// <summary>Invalid configuration: refused as a whole with every fault listed and where; the old one stays in force.</summary>
public sealed class InvalidConfigurationTests : IAsyncLifetime
{
    private RunningServer _server = null!;
    private HttpClient _administrator = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start();
        await SmallCentre.Configure(_server);
        _administrator = await _server.As(Roles.Administrator);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Every_fault_is_listed_with_where_it_is_and_nothing_of_the_change_is_taken()
    {
        var answer = await Change(1, """
            {"kind": "queue", "id": "a", "value": {"id": "a", "name": {"zh": "甲", "en": "A"}, "exits": [{"trigger": "full", "action": "queue", "targetQueueId": "b"}]}},
            {"kind": "queue", "id": "b", "value": {"id": "b", "name": {"zh": "乙", "en": "B"}, "exits": [{"trigger": "full", "action": "queue", "targetQueueId": "a"}]}},
            {"kind": "queue", "id": "c", "value": {"id": "c", "name": {"zh": "丙", "en": "C"}, "requiredSkills": {"klingon": 5}, "backOffSeconds": -1}},
            {"kind": "calendar", "id": "empty", "value": {"timeZone": "Asia/Shanghai", "week": []}},
            {"kind": "ruleSet", "id": "r", "value": {"id": "r", "default": {"queueId": "sales"}, "rules": [{"id": "one", "when": "tier = = \"vip\"", "then": {"queueId": "sales"}}]}},
            {"kind": "skill", "id": "good", "value": {"id": "good", "name": {"zh": "好", "en": "Good"}}},
            {"kind": "potato", "id": "p", "value": {}}
            """);
        var problem = await answer.ShouldBeProblem(HttpStatusCode.UnprocessableEntity);
        var errors = problem.GetProperty("errors").EnumerateObject().ToDictionary(error => error.Name, error => error.Value.GetRawText());
        errors.ShouldContain(error => error.Key.StartsWith("queue/a") && error.Value.Contains("a -> b -> a"));
        errors.ShouldContain(error => error.Key.StartsWith("queue/c.requiredSkills") && error.Value.Contains("klingon"));
        errors.ShouldContain(error => error.Key == "queue/c.backOffSeconds" && error.Value.Contains("-1"));
        errors.ShouldContain(error => error.Key == "calendar/empty.week");
        errors.ShouldContain(error => error.Key.StartsWith("ruleSet/r.rules.one.when, line 1, column "));
        errors.Keys.ShouldContain("potato");
        _server.Get<ICentre>().Current.Version.ShouldBe(1);
        (await _administrator.GetAsync("/api/v1/configuration/skill/good")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await _administrator.GetAsync("/api/v1/configuration/queue/sales")).Headers.ETag!.Tag.ShouldBe("\"1\"");
    }

    [Theory]
    [InlineData("""{"id": "q", "name": {"zh": "a", "en": "b"}, "maximumLenght": 5}""", "maximumLenght")]
    [InlineData("""{"id": "q", "name": null}""", "name")]
    [InlineData("""{"id": "q", "name": {"zh": "a", "en": "b"}, "strategy": "fastest"}""", "strategy")]
    [InlineData("""{"id": "q", "name": {"zh": "a", "en": "b"}, "steps": null}""", "steps")]
    [InlineData("""{"id": "q", "name": {"zh": "a", "en": "b"}, "steps": [null]}""", "queue/q.steps")]
    [InlineData("""{"id": "q", "name": {"zh": "a", "en": "b"}, "steps": [{"afterSeconds": 5, "levels": {}, "addQueueIds": [null]}]}""", "queue/q.steps[0]")]
    [InlineData("""{"id": "q", "name": {"zh": "a", "en": "b"}, "exits": [null]}""", "queue/q.exits")]
    [InlineData("""{"id": "q", "name": {"zh": "a", "en": "b"}, "media": {"chat": null}}""", "queue/q.media")]
    [InlineData("""{"id": "other", "name": {"zh": "a", "en": "b"}}""", "other")]
    [InlineData("""{"id": "q"}""", "'name' is missing")]
    [InlineData("""{"id": "q", "name": {"zh": "a", "en": "b"}, "exits": {"full": "b"}}""", "queue/q.exits\":[\"has a wrong type or an unknown value")]
    [InlineData("null", "queue/q")]
    [InlineData("5", "queue/q")]
    public async Task A_mistyped_entity_is_refused_by_its_field(string value, string named)
    {
        var answer = await Change(1, $$"""{"kind": "queue", "id": "q", "value": {{value}} }""");
        var errors = (await answer.ShouldBeProblem(HttpStatusCode.UnprocessableEntity)).GetProperty("errors").GetRawText();
        errors.ShouldContain(named);
        errors.ShouldNotMatch(@"System\.|Settings|Path: \$");
        _server.Get<ICentre>().Current.Version.ShouldBe(1);
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("..")]
    [InlineData("")]
    [InlineData(" a")]
    [InlineData("a\\u0007b")]
    public async Task An_id_that_no_address_could_hold_is_refused(string id)
    {
        var answer = await Change(1, $$"""{"kind": "skill", "id": "{{id}}", "value": {"id": "{{id}}", "name": {"zh": "甲", "en": "A"} } }""");
        (await answer.ShouldBeProblem(HttpStatusCode.UnprocessableEntity)).GetProperty("errors").GetRawText().ShouldContain(id.Length == 0 ? "1 to 64" : "has to fit");
        _server.Get<ICentre>().Current.Version.ShouldBe(1);
    }

    [Fact]
    public async Task What_is_in_use_is_not_removed()
    {
        var answer = await Post("changes", 1, """{"remove": [{"kind": "queue", "id": "sales"}]}""");
        (await answer.ShouldBeProblem(HttpStatusCode.UnprocessableEntity)).Fields().ShouldContain("entryPoint/web.defaultQueueId");
    }

    [Fact]
    public async Task What_is_not_there_cannot_be_removed()
    {
        var answer = await Post("changes", 1, """{"remove": [{"kind": "queue", "id": "ghosts"}, {"kind": "potato", "id": "p"}]}""");
        (await answer.ShouldBeProblem(HttpStatusCode.UnprocessableEntity)).Fields().ShouldBe(["queue/ghosts", "potato/p"], ignoreOrder: true);
        _server.Get<ICentre>().Current.Version.ShouldBe(1);
    }

    [Fact]
    public async Task Two_editors_do_not_overwrite_each_other()
    {
        (await Change(1, Skill("en"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        await (await Change(1, Skill("fr"))).ShouldBeProblem(HttpStatusCode.PreconditionFailed);
        var missing = await _administrator.PostAsJsonAsync("/api/v1/configuration/changes", new { set = Array.Empty<object>() });
        missing.StatusCode.ShouldBe((HttpStatusCode)428);
    }

    [Fact]
    public async Task A_change_is_in_force_at_once_kept_with_who_and_why_and_can_be_undone()
    {
        var changed = await Post("changes", 1, $$"""{"note": "we grow", "set": [{{Skill("en")}}]}""");
        changed.Headers.ETag!.Tag.ShouldBe("\"2\"");
        var read = await (await _administrator.GetAsync("/api/v1/configuration/skill/en")).Json();
        read.GetProperty("value").GetProperty("name").GetProperty("en").GetString().ShouldBe("English");
        var undone = await (await Post("undo", 2, """{"toVersion": 1}""")).Json();
        undone.GetProperty("version").GetInt64().ShouldBe(3);
        (await _administrator.GetAsync("/api/v1/configuration/skill/en")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var history = (await (await _administrator.GetAsync("/api/v1/configuration/changes?limit=2")).Json()).GetProperty("items");
        history.EnumerateArray().Select(change => change.GetProperty("version").GetInt64()).ShouldBe([3, 2]);
        history[1].GetProperty("note").GetString().ShouldBe("we grow");
        history[1].GetProperty("set")[0].GetProperty("id").GetString().ShouldBe("en");
    }

    [Fact]
    public async Task Every_kind_is_listed()
    {
        foreach (var kind in OmniContact.Configuration.ConfigurationKinds.All)
            (await _administrator.GetAsync($"/api/v1/configuration/{kind}")).StatusCode.ShouldBe(HttpStatusCode.OK, kind);
    }

    [Fact]
    public async Task Lists_go_on_after_their_cursor()
    {
        (await Change(1, string.Join(',', Enumerable.Range(0, 5).Select(i => Skill($"s{i}"))))).EnsureSuccessStatusCode();
        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var page = await (await _administrator.GetAsync($"/api/v1/configuration/skill?limit=2{(cursor is null ? "" : "&cursor=" + cursor)}")).Json();
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!));
            cursor = page.GetProperty("next").GetString();
        }
        while (cursor is not null);
        seen.ShouldBe(["s0", "s1", "s2", "s3", "s4"]);
    }

    private static string Skill(string id) => $$$"""{"kind": "skill", "id": "{{{id}}}", "value": {"id": "{{{id}}}", "name": {"zh": "英语", "en": "English"} } }""";

    private Task<HttpResponseMessage> Change(long version, string set) => Post("changes", version, $$"""{"set": [{{set}}]}""");

    private async Task<HttpResponseMessage> Post(string path, long version, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/configuration/" + path) { Content = JsonContent.Create(JsonElement.Parse(body)) };
        request.Headers.TryAddWithoutValidation("If-Match", $"\"{version}\"");
        return await _administrator.SendAsync(request);
    }
}
