using System.Net.Http.Json;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;
using OmniContact.Storage;

namespace OmniContact.Server.Tests.Conversations;

/// <summary>Every contact is found by what is known of it, and taken along as a table.</summary>
public sealed class FindingTests : IAsyncLifetime
{
    private RunningServer _server = null!;
    private HttpClient _lead = null!;
    private string _chat = "";
    private string _mail = "";

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start();
        await SmallCentre.Configure(_server);
        _lead = await _server.As(Roles.Supervisor);
        _chat = await Write(new TestContact { Channel = "sms", Address = "+8613812345678", CustomerName = "李娜", Message = new TestContactText("我的订单还没到") });
        _server.Time.Advance(TimeSpan.FromHours(1));
        _mail = await Write(new TestContact { Channel = "email", Medium = "email", Address = "wang@example.com", CustomerName = "=王芳", Message = new TestContactText("Where is my invoice?") });
        await _server.Get<ISearch>().CatchUp();
    }

    public async ValueTask DisposeAsync()
    {
        _lead.Dispose();
        await _server.DisposeAsync();
    }

    [Theory]
    [InlineData("channel=sms", true, false)]
    [InlineData("medium=email", false, true)]
    [InlineData("queueId=sales", true, true)]
    [InlineData("status=closed", false, false)]
    [InlineData("q=订单", true, false)]
    [InlineData("q=invoice&medium=chat", false, false)]
    [InlineData("q=invoice&medium=email", false, true)]
    [InlineData("customer=13812345678", true, false)]
    [InlineData("customer=lina", true, false)]
    [InlineData("customer=nobody", false, false)]
    [InlineData("category=delivery", false, false)]
    [InlineData("closeReason=abandoned", false, false)]
    [InlineData("stars=5", false, false)]
    public async Task A_contact_is_found_by_what_is_known_of_it(string query, bool chat, bool mail)
    {
        (await Found(query)).ShouldBe(new[] { mail ? _mail : null, chat ? _chat : null }.OfType<string>());
    }

    [Theory]
    [InlineData("medium=pigeon", "medium")]
    [InlineData("q=", "q")]
    [InlineData("customer=", "customer")]
    [InlineData("closeReason=boredom", "closeReason")]
    [InlineData("stars=6", "stars")]
    public async Task What_cannot_be_asked_for_is_named(string query, string field)
    {
        foreach (var path in new[] { "", "/export" })
        {
            var answer = await _lead.GetAsync($"/api/v1/conversations{path}?{query}");
            ((int)answer.StatusCode).ShouldBe(400);
            (await answer.Json()).GetProperty("errors").TryGetProperty(field, out _).ShouldBeTrue();
        }
    }

    [Fact]
    public async Task What_was_closed_is_found_by_why_also_behind_many_that_were_closed_otherwise()
    {
        await using var li = await TestDesk.Open(_server, SmallCentre.Li);
        (await li.Post(await li.Accepted(), "close", new { reason = "spam" })).EnsureSuccessStatusCode();
        var closed = await Found("closeReason=spam&limit=1");
        closed.Length.ShouldBe(1);
        (await Found("status=closed")).ShouldBe(closed);
        (await Found("closeReason=resolved")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Names_in_a_table_are_in_the_readers_language()
    {
        (await (await _lead.GetAsync("/api/v1/conversations/export?language=en")).Content.ReadAsStringAsync()).ShouldContain(",sales,Sales,");
        (await (await _lead.GetAsync("/api/v1/conversations/export?language=zh-CN")).Content.ReadAsStringAsync()).ShouldContain(",sales,销售,");
    }

    [Fact]
    public async Task What_is_found_is_taken_along_masked_and_accounted_for()
    {
        var answer = await _lead.GetAsync("/api/v1/conversations/export?queueId=sales");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        var lines = (await answer.Content.ReadAsStringAsync()).TrimStart('\uFEFF').Trim().Split("\r\n");
        lines[0].ShouldStartWith("id,startedAt,closedAt,channel");
        lines.Skip(1).Select(line => line.Split(',')[0]).ShouldBe([_mail, _chat]);
        lines[1].ShouldContain("'=王芳", Case.Sensitive, "a cell that begins so would be calculated");
        string.Join('\n', lines).ShouldNotContain("13812345678");
        using var administrator = await _server.As(Roles.Administrator);
        var entries = (await (await administrator.GetAsync("/api/v1/audit")).Json()).GetProperty("items").EnumerateArray().ToArray();
        entries.ShouldContain(entry => entry.GetProperty("what").GetString() == "conversationsExported");
        using var agent = await _server.As(Roles.Agent, SmallCentre.Li);
        ((int)(await agent.GetAsync("/api/v1/conversations/export")).StatusCode).ShouldBe(403);
    }

    private async Task<string?[]> Found(string query) =>
        [.. (await (await _lead.GetAsync("/api/v1/conversations?" + query)).Json()).GetProperty("items").EnumerateArray().Select(view => view.GetProperty("id").GetString())];

    private async Task<string> Write(TestContact contact)
    {
        using var program = await _server.Program();
        var answer = await program.PostAsJsonAsync("/api/v1/contacts", contact);
        answer.EnsureSuccessStatusCode();
        return (await answer.Json()).GetProperty("conversationId").GetString()!;
    }
}
