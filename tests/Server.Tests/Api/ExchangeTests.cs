using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Api;

public sealed class ExchangeTests : IAsyncLifetime
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
    public async Task What_is_exported_changes_nothing_when_it_comes_back_and_makes_an_empty_centre_the_same()
    {
        var file = await _administrator.GetFromJsonAsync<JsonElement>("/api/v1/exchange/configuration");
        (await Compared(file)).GetProperty("differences").GetArrayLength().ShouldBe(0);
        await using var empty = await RunningServer.Start();
        using var other = await empty.As(Roles.Administrator);
        (await Commit(other, file, 0)).StatusCode.ShouldBe(HttpStatusCode.OK);
        JsonElement.DeepEquals(await other.GetFromJsonAsync<JsonElement>("/api/v1/exchange/configuration"), file).ShouldBeTrue();
    }

    [Fact]
    public async Task A_file_is_told_entity_by_entity_and_fault_by_fault_before_anything_is_changed()
    {
        var compared = await Compared(JsonElement.Parse("""
            {"set": [{"kind": "skill", "id": "english", "value": {"id": "english", "name": {"zh": "", "en": "English"}}},
                     {"kind": "breakReason", "id": "lunch", "value": {"id": "lunch", "name": {"zh": "午餐 13812345678", "en": "Lunch"}}},
                     {"kind": "tier", "id": "gold", "value": {"id": "gold", "name": {"zh": "", "en": "Gold"}, "creditSeconds": 90000}}]}
            """));
        compared.GetProperty("differences").EnumerateArray().Select(one => (one.GetProperty("id").GetString(), one.GetProperty("was").GetString()))
            .ShouldBe([("english", "added"), ("lunch", "changed"), ("gold", "added")], ignoreOrder: true);
        compared.GetProperty("faults").EnumerateArray().ShouldHaveSingleItem().GetProperty("where").GetString().ShouldBe("tier/gold.creditSeconds");
        (await _administrator.GetAsync("/api/v1/configuration/skill/english")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Agents_go_out_as_a_table_and_come_back_as_they_were()
    {
        var table = await _administrator.GetStringAsync("/api/v1/exchange/agents");
        table.ShouldContain("1001,李雷,小李,Lee,,default,sales,");
        var read = await Read(table);
        read.GetProperty("faults").GetArrayLength().ShouldBe(0);
        (await Compared(read)).GetProperty("differences").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_table_adds_agents_and_changes_those_that_are_known_by_their_number_and_nothing_else_of_them()
    {
        var read = await Read("""
            employeeNumber;realName;queues
            1001;李磊;sales:30
            2001;Nora North;
            """);
        read.GetProperty("faults").GetArrayLength().ShouldBe(0);
        var set = read.GetProperty("set").EnumerateArray().ToDictionary(one => one.GetProperty("id").GetString()!, one => one.GetProperty("value"));
        var li = set[SmallCentre.Li];
        (li.GetProperty("realName").GetString(), li.GetProperty("displayName").GetProperty("zh").GetString()).ShouldBe(("李磊", "小李"));
        li.GetProperty("queues")[0].GetProperty("backupAfterSeconds").GetInt32().ShouldBe(30);
        set["a-2001"].GetProperty("displayName").GetProperty("en").GetString().ShouldBe("Nora North");
        (await Commit(_administrator, read, 1)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await _administrator.GetAsync("/api/v1/configuration/agent/a-2001")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("", "line 1", "missing-column")]
    [InlineData("employeeNumber,realName,shoeSize\n1,A,42", "line 1", "unknown-column")]
    [InlineData("realName\nA", "line 1", "missing-column")]
    [InlineData("employeeNumber,realName\n,A", "line 2, employeeNumber", "empty")]
    [InlineData("employeeNumber,realName\n7,", "line 2, realName", "empty")]
    [InlineData("employeeNumber,realName\n7,A\n7,B", "line 3, employeeNumber", "twice")]
    [InlineData("employeeNumber,realName,queues\n7,A,sales:soon", "line 2, queues", "not-number")]
    [InlineData("employeeNumber,realName,skills\n7,A,english:11", "line 2, skills", "not-number")]
    [InlineData("employeeNumber,realName,skills\n7,A,english", "line 2, skills", "not-number")]
    [InlineData("employeeNumber,realName,skills\n7,A,a:1; a:2", "line 2, skills", "twice")]
    public async Task A_table_with_faults_names_the_line_and_the_column(string table, string where, string code)
    {
        var fault = (await Read(table)).GetProperty("faults").EnumerateArray().First();
        (fault.GetProperty("where").GetString(), fault.GetProperty("code").GetString()).ShouldBe((where, code));
    }

    [Fact]
    public async Task A_file_larger_than_other_bodies_is_taken()
    {
        var table = "employeeNumber,realName\n" + string.Join('\n', Enumerable.Range(0, 20_000).Select(i => $"9{i:00000},{i} of a very large centre"));
        table.Length.ShouldBeGreaterThan(256 * 1024);
        (await Read(table)).GetProperty("set").GetArrayLength().ShouldBe(20_000);
    }

    private Task<JsonElement> Read(string text) => Post("exchange/agents", new { text });

    private Task<JsonElement> Compared(JsonElement file) => Post("exchange/comparison", Change(file));

    private async Task<JsonElement> Post(string path, object body)
    {
        var answer = await _administrator.PostAsJsonAsync("/api/v1/" + path, body);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return await answer.Json();
    }

    private static async Task<HttpResponseMessage> Commit(HttpClient administrator, JsonElement file, long version)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/configuration/changes") { Content = JsonContent.Create(Change(file)) };
        request.Headers.TryAddWithoutValidation("If-Match", $"\"{version}\"");
        return await administrator.SendAsync(request);
    }

    private static JsonObject Change(JsonElement file) => new() { ["set"] = JsonNode.Parse(file.GetProperty("set").GetRawText()) };
}
