using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Api;

/// <summary>What a change would be refused for, asked before it is made, and what one that was made has done.</summary>
public sealed class ConfigurationCheckTests : IAsyncLifetime
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
    public async Task A_check_says_where_and_what_each_fault_is_with_its_value_and_bounds_and_stores_nothing()
    {
        var check = await Check(new { set = new[] { Queue("night", new { zh = "夜班", en = "Night" }, backOff: -1, calendar: "moon") } });
        check.GetProperty("version").GetInt64().ShouldBe(1);
        var faults = check.GetProperty("faults").EnumerateArray().ToDictionary(fault => fault.GetProperty("where").GetString()!);
        faults.Keys.ShouldBe(["queue/night.backOffSeconds", "queue/night.calendarId"], ignoreOrder: true);
        faults["queue/night.backOffSeconds"].GetProperty("code").GetString().ShouldBe("out-of-range");
        faults["queue/night.backOffSeconds"].GetProperty("text").GetString().ShouldBe("backOffSeconds is -1; 0 to 86400 are allowed");
        faults["queue/night.calendarId"].GetProperty("code").GetString().ShouldBe("unknown-calendar");
        _server.Get<ICentre>().Current.Version.ShouldBe(1);
        (await _administrator.GetAsync("/api/v1/configuration/queue/night")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_check_finds_exactly_what_the_change_itself_is_refused_for()
    {
        var change = new
        {
            set = new object[] { Queue("sales", new { zh = "", en = "" }), new { kind = "potato", id = "p", value = new { } } },
            remove = new[] { new { kind = "skill", id = "ghost" } },
        };
        var found = (await Check(change)).GetProperty("faults").EnumerateArray().Select(fault => fault.GetProperty("where").GetString()!);
        var refused = await (await Post("changes", 1, change)).ShouldBeProblem(HttpStatusCode.UnprocessableEntity);
        found.Distinct().ShouldBe(refused.Fields(), ignoreOrder: true);
    }

    [Fact]
    public async Task What_would_be_taken_has_no_faults_also_when_it_is_in_use_and_only_renamed()
    {
        (await Check(new { set = new[] { Queue("sales", new { zh = "销售一组", en = "Sales one" }) } })).GetProperty("faults").GetArrayLength().ShouldBe(0);
        var removal = await Check(new { remove = new[] { new { kind = "queue", id = "sales" } } });
        removal.GetProperty("faults")[0].GetProperty("where").GetString()!.ShouldStartWith("agent/");
    }

    [Fact]
    public async Task A_change_tells_field_by_field_what_it_did()
    {
        (await Post("changes", 1, new { set = new[] { Queue("sales", new { zh = "销售", en = "Selling" }, backOff: 90) } })).EnsureSuccessStatusCode();
        var queue = (await Difference(2)).Single();
        queue.GetProperty("kind").GetString().ShouldBe("queue");
        queue.GetProperty("was").GetString().ShouldBe("changed");
        var fields = queue.GetProperty("fields").EnumerateArray().ToDictionary(field => field.GetProperty("field").GetString()!);
        fields["name.en"].GetProperty("before").GetString().ShouldBe("Sales");
        fields["name.en"].GetProperty("after").GetString().ShouldBe("Selling");
        fields["backOffSeconds"].GetProperty("before").GetInt32().ShouldBe(60);
        fields["backOffSeconds"].GetProperty("after").GetInt32().ShouldBe(90);
        fields["wrapUp.codes"].GetProperty("before").GetArrayLength().ShouldBe(2);
        fields.Keys.ShouldNotContain("strategy");
    }

    [Fact]
    public async Task What_was_added_and_removed_is_told_with_the_side_that_there_is()
    {
        var skill = new { kind = "skill", id = "fr", value = new { id = "fr", name = new { zh = "法语", en = "French" } } };
        (await Post("changes", 1, new { set = new[] { skill } })).EnsureSuccessStatusCode();
        (await Post("undo", 2, new { toVersion = 1 })).EnsureSuccessStatusCode();
        var (added, removed) = ((await Difference(2)).Single(), (await Difference(3)).Single());
        added.GetProperty("was").GetString().ShouldBe("added");
        removed.GetProperty("was").GetString().ShouldBe("removed");
        var (now, before) = (Named(added), Named(removed));
        now.TryGetProperty("before", out _).ShouldBeFalse();
        now.GetProperty("after").GetString().ShouldBe("法语");
        before.GetProperty("before").GetString().ShouldBe("法语");
        before.TryGetProperty("after", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("0")]
    [InlineData("7")]
    [InlineData("-1")]
    [InlineData("9223372036854775807")]
    [InlineData("99999999999999999999")]
    [InlineData("last")]
    public async Task A_version_that_never_was_has_no_difference(string version) =>
        (await (await _administrator.GetAsync($"/api/v1/configuration/changes/{version}/difference")).ShouldBeProblem(HttpStatusCode.NotFound))
            .GetRawText().ShouldContain(version);

    [Fact]
    public async Task A_years_days_are_read_from_text_and_each_line_that_cannot_be_is_named()
    {
        var read = await Dates(2027, "# holidays\n2027-10-01..2027-10-02 closed 国庆节\n2027-10-09 like Fri 调休\n2027-12-24 09:00-12:00 Christmas Eve");
        read.GetProperty("faults").GetArrayLength().ShouldBe(0);
        var days = read.GetProperty("exceptions").EnumerateArray().ToArray();
        days.Select(day => day.GetProperty("date").GetString()).ShouldBe(["2027-10-01", "2027-10-02", "2027-10-09", "2027-12-24"]);
        days[1].GetProperty("note").GetString().ShouldBe("国庆节");
        days[2].GetProperty("like").GetString().ShouldBe("friday");
        days[3].GetProperty("open")[0].GetProperty("to").GetString().ShouldBe("12:00:00");
        var faults = (await Dates(2027, "2027-01-01 closed\n2026-01-02 closed\nsoon closed")).GetProperty("faults").EnumerateArray();
        faults.Select(fault => $"{fault.GetProperty("where")} {fault.GetProperty("code")}").ShouldBe(["line 2 wrong-year", "line 3 not-a-date"]);
    }

    [Theory]
    [InlineData(1969, 1, "year")]
    [InlineData(2200, 1, "year")]
    [InlineData(2027, 20_001, "text")]
    public async Task A_year_or_a_text_out_of_bounds_is_refused_by_its_field(int year, int length, string field)
    {
        var answer = await _administrator.PostAsJsonAsync("/api/v1/configuration/dates", new { year, text = new string('x', length) });
        (await answer.ShouldBeProblem(HttpStatusCode.UnprocessableEntity)).Fields().ShouldBe([field]);
    }

    [Fact]
    public async Task Lists_are_found_by_pinyin()
    {
        var agents = (await (await _administrator.GetAsync("/api/v1/configuration/agent")).Json()).GetProperty("items");
        var li = agents.EnumerateArray().Single(agent => agent.GetProperty("id").GetString() == SmallCentre.Li);
        li.GetProperty("pinyin").EnumerateArray().Select(spelling => spelling.GetString()).ShouldBe(["lilei", "ll", "xiaoli", "xl"]);
    }

    private static object Queue(string id, object name, int backOff = 60, string? calendar = null) =>
        new { kind = "queue", id, value = new { id, name, backOffSeconds = backOff, calendarId = calendar } };

    private static JsonElement Named(JsonElement difference) =>
        difference.GetProperty("fields").EnumerateArray().Single(field => field.GetProperty("field").GetString() == "name.zh");

    private async Task<JsonElement> Dates(int year, string text) =>
        await (await _administrator.PostAsJsonAsync("/api/v1/configuration/dates", new { year, text })).Json();

    private async Task<JsonElement> Check(object change) => await (await _administrator.PostAsJsonAsync("/api/v1/configuration/check", change)).Json();

    private async Task<IEnumerable<JsonElement>> Difference(long version) =>
        (await (await _administrator.GetAsync($"/api/v1/configuration/changes/{version}/difference")).Json()).EnumerateArray().ToArray();

    private async Task<HttpResponseMessage> Post(string path, long version, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/configuration/" + path) { Content = JsonContent.Create(body) };
        request.Headers.TryAddWithoutValidation("If-Match", $"\"{version}\"");
        return await _administrator.SendAsync(request);
    }
}
