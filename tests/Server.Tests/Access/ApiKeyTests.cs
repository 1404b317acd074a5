using System.Net;
using System.Net.Http.Json;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Access;

public sealed class ApiKeyTests : IAsyncLifetime
{
    private RunningServer _server = null!;
    private HttpClient _administrator = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start();
        _administrator = await _server.As(Roles.Administrator);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task The_text_is_shown_once_and_kept_as_a_hash()
    {
        var text = await New();
        var secret = text.Split('_', 3)[2];
        (await _administrator.GetStringAsync("/api/v1/api-keys")).ShouldNotContain(secret);
        var stored = (await _server.Documents.List("api-key", null, 10, default)).Items.Single();
        stored.Body.ShouldNotContain(secret);
        stored.Body.ShouldContain(Secret.Hash(secret));
    }

    [Fact]
    public async Task A_key_works_until_it_is_revoked_and_no_longer()
    {
        var text = await New();
        using var program = _server.WithToken(text);
        (await program.GetAsync("/api/v1/queues")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await _administrator.DeleteAsync($"/api/v1/api-keys/{Prefix(text)}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await program.GetAsync("/api/v1/queues")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task The_list_says_by_prefix_who_made_it_when_it_was_used_and_when_it_ended()
    {
        var text = await New();
        using var program = _server.WithToken(text);
        (await Listed(text)).TryGetProperty("lastUsedAt", out _).ShouldBeFalse();
        await program.GetAsync("/api/v1/queues");
        var used = await Listed(text);
        used.GetProperty("lastUsedAt").GetDateTimeOffset().ShouldBe(_server.Time.GetUtcNow());
        used.GetProperty("name").GetString().ShouldBe("crm");
        await _administrator.DeleteAsync($"/api/v1/api-keys/{Prefix(text)}");
        (await Listed(text)).GetProperty("revokedAt").GetDateTimeOffset().ShouldBe(_server.Time.GetUtcNow());
    }

    [Theory]
    [InlineData("oc_")]
    [InlineData("oc_abc")]
    [InlineData("oc_abc_def")]
    [InlineData("ocv.a.b")]
    [InlineData("ocv.e30.e30")]
    [InlineData("nonsense")]
    public async Task What_is_no_key_opens_nothing(string text)
    {
        using var stranger = _server.WithToken(text);
        (await stranger.GetAsync("/api/v1/queues")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_right_prefix_with_another_keys_secret_opens_nothing()
    {
        var (one, other) = (await New(), await New());
        using var stranger = _server.WithToken($"{Prefix(one)}_{other.Split('_', 3)[2]}");
        (await stranger.GetAsync("/api/v1/queues")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private async Task<string> New() =>
        (await (await _administrator.PostAsJsonAsync("/api/v1/api-keys", new { name = "crm" })).Json()).GetProperty("text").GetString()!;

    private async Task<System.Text.Json.JsonElement> Listed(string text) =>
        (await (await _administrator.GetAsync("/api/v1/api-keys")).Json()).GetProperty("items").EnumerateArray().Single(key => key.GetProperty("prefix").GetString() == Prefix(text));

    private static string Prefix(string text) => string.Join('_', text.Split('_', 3)[..2]);
}
