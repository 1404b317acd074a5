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
        (await Entries(administrator)).ShouldBeEmpty();
    }

    [Fact]
    public async Task It_goes_on_after_its_cursor()
    {
        using var administrator = await _server.As(Roles.Administrator);
        for (var i = 0; i < 5; i++) await administrator.PostAsJsonAsync("/api/v1/api-keys", new { name = $"key {i}" });
        (await Entries(administrator, 2)).Select(row => row.GetProperty("details").GetProperty("name").GetString())
            .ShouldBe(Enumerable.Range(0, 5).Select(i => $"key {i}"));
    }

    private static async Task<List<System.Text.Json.JsonElement>> Entries(HttpClient administrator, int limit = 200)
    {
        var found = new List<System.Text.Json.JsonElement>();
        string? next = null;
        do
        {
            var page = await (await administrator.GetAsync($"/api/v1/audit?limit={limit}{(next is null ? "" : "&cursor=" + next)}")).Json();
            found.AddRange(page.GetProperty("items").EnumerateArray());
            next = page.GetProperty("next").GetString();
        }
        while (next is not null);
        return found;
    }
}
