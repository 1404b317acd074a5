using System.Net;
using System.Net.Http.Json;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Access;

public sealed class AuditTests : IAsyncLifetime
{
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start();
        await SmallCentre.Configure(_server);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task An_administrator_reads_who_revealed_what_of_whom_when_and_why()
    {
        using var supervisor = await _server.As(Roles.Supervisor, SmallCentre.Wang);
        using var administrator = await _server.As(Roles.Administrator);
        var who = (await (await supervisor.GetAsync("/api/v1/session")).Json()).GetProperty("user").GetProperty("id").GetString();
        var contact = new TestContact { Channel = "sms", Address = "13812345678", Message = new TestContactText("在吗") };
        var customerId = (await (await (await _server.Program()).PostAsJsonAsync("/api/v1/contacts", contact)).Json()).GetProperty("customerId").GetString();
        (await supervisor.PostAsJsonAsync($"/api/v1/customers/{customerId}/reveal", new { field = "phone", reason = "call back at 5" })).EnsureSuccessStatusCode();
        var entry = (await Entries(administrator)).Single(row => row.GetProperty("what").GetString() == "revealed");
        entry.GetProperty("by").GetString().ShouldBe(who);
        entry.GetProperty("role").GetString().ShouldBe("supervisor");
        entry.GetProperty("agentId").GetString().ShouldBe(SmallCentre.Wang);
        entry.GetProperty("customerId").GetString().ShouldBe(customerId);
        entry.GetProperty("at").GetDateTimeOffset().ShouldBe(_server.Time.GetUtcNow());
        entry.GetProperty("details").GetProperty("field").GetString().ShouldBe("phone");
        entry.GetProperty("details").GetProperty("reason").GetString().ShouldBe("call back at 5");
        entry.GetRawText().ShouldNotContain("13812345678");
    }

    [Fact]
    public async Task What_was_not_revealed_is_not_in_it()
    {
        using var administrator = await _server.As(Roles.Administrator);
        var answer = await administrator.PostAsJsonAsync("/api/v1/customers/nobody/reveal", new { field = "phone", reason = "why not" });
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Entries(administrator, "what=revealed")).ShouldBeEmpty();
    }

    [Fact]
    public async Task It_goes_on_after_its_cursor()
    {
        using var administrator = await _server.As(Roles.Administrator);
        for (var i = 0; i < 5; i++) await administrator.PostAsJsonAsync("/api/v1/api-keys", new { name = $"key {i}" });
        (await Entries(administrator, "what=apiKeyCreated&limit=2")).Select(row => row.GetProperty("details").GetProperty("name").GetString())
            .ShouldBe(Enumerable.Range(0, 5).Reverse().Select(i => $"key {i}"));
    }

    [Fact]
    public async Task It_is_searched_by_who_what_when_and_words()
    {
        using var administrator = await _server.As(Roles.Administrator);
        var before = _server.Time.GetUtcNow();
        await administrator.PostAsJsonAsync("/api/v1/api-keys", new { name = "呼叫中心 Zentrale" });
        _server.Time.Advance(TimeSpan.FromHours(1));
        await administrator.PostAsJsonAsync("/api/v1/api-keys", new { name = "telephony" });
        var who = (await (await administrator.GetAsync("/api/v1/session")).Json()).GetProperty("user").GetProperty("id").GetString();
        foreach (var (query, names) in new (string, string[])[]
        {
            ($"by={who}&what=apiKeyCreated", ["telephony", "呼叫中心 Zentrale"]), ("by=nobody", []), ("q=zentrale", ["呼叫中心 Zentrale"]), ("q=" + Uri.EscapeDataString("呼叫"), ["呼叫中心 Zentrale"]),
            ($"what=apiKeyCreated&from={before.AddMinutes(1):O}".Replace("+", "%2B"), ["telephony"]), ($"what=apiKeyCreated&before={before.AddMinutes(1):O}".Replace("+", "%2B"), ["呼叫中心 Zentrale"]),
        })
            (await Entries(administrator, query)).Select(row => row.GetProperty("details").GetProperty("name").GetString()).ShouldBe(names, query);
    }

    [Fact]
    public async Task It_is_exported_as_a_table_that_no_spreadsheet_calculates_and_says_so_itself()
    {
        using var administrator = await _server.As(Roles.Administrator);
        await administrator.PostAsJsonAsync("/api/v1/api-keys", new { name = "=1+1, \"x\" 13812345678" });
        var answer = await administrator.GetAsync("/api/v1/audit/export?what=apiKeyCreated");
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("audit.csv");
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        bytes[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        var lines = System.Text.Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        lines[0].ShouldBe("at,what,by,name,role,agentId,customerId,details");
        lines[1].ShouldContain(",apiKeyCreated,");
        lines[1].ShouldContain("administrator");
        lines[1].ShouldNotContain("13812345678");
        lines.Length.ShouldBe(3);
        (await Entries(administrator, "what=auditExported")).ShouldHaveSingleItem().GetProperty("details").GetProperty("what").GetString().ShouldBe("apiKeyCreated");
    }

    [Fact]
    public async Task It_says_who_signed_in_who_could_not_and_who_left()
    {
        using var administrator = await _server.As(Roles.Administrator);
        var userName = (await (await administrator.GetAsync("/api/v1/session")).Json()).GetProperty("user").GetProperty("userName").GetString();
        await _server.Client().PostAsJsonAsync("/api/v1/session", new { userName, password = "wrong" });
        await _server.Client().PostAsJsonAsync("/api/v1/session", new { userName = "nobody", password = "wrong" });
        using var second = await _server.SignIn(userName!, RunningServer.Password);
        await second.DeleteAsync("/api/v1/session");
        (await Entries(administrator)).Select(row => row.GetProperty("what").GetString()).ShouldBe(["signedOut", "signedIn", "signInFailed", "signedIn"]);
    }

    private static async Task<List<System.Text.Json.JsonElement>> Entries(HttpClient administrator, string query = "limit=200")
    {
        var found = new List<System.Text.Json.JsonElement>();
        string? next = null;
        do
        {
            var page = await (await administrator.GetAsync($"/api/v1/audit?{query}{(next is null ? "" : "&cursor=" + next)}")).Json();
            found.AddRange(page.GetProperty("items").EnumerateArray());
            next = page.GetProperty("next").GetString();
        }
        while (next is not null);
        return found;
    }
}
