using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using OmniContact.Server.Access;
using OmniContact.Server.Secrets;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Secrets;

public sealed class ChannelSecretTests : IAsyncLifetime
{
    private const string Secrets = $"/api/v1/configuration/entryPoint/{SmallCentre.Web}/secrets";
    private const string Secret = "app-secret-13812345678-of-the-channel";

    private readonly RecordedLog _log = new();
    private RunningServer _server = null!;
    private HttpClient _administrator = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start(change: builder => builder.Logging.AddProvider(_log).SetMinimumLevel(LogLevel.Debug));
        await SmallCentre.Configure(_server);
        _administrator = await _server.As(Roles.Administrator);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task It_is_set_replaced_and_removed_and_shown_is_only_when_and_by_whom()
    {
        var me = (await Read("/api/v1/session")).GetProperty("user").GetProperty("id").GetString();
        (await Set("token", "first")).EnsureSuccessStatusCode();
        _server.Time.Advance(TimeSpan.FromMinutes(5));
        var answer = await (await Set("token", Secret)).Json();
        answer.EnumerateObject().Select(member => member.Name).ShouldBe(["name", "setAt", "setBy"]);
        (answer.GetProperty("setAt").GetDateTimeOffset(), answer.GetProperty("setBy").GetString()).ShouldBe((_server.Time.GetUtcNow(), me));
        (await Read(Secrets)).EnumerateArray().ShouldHaveSingleItem().GetRawText().ShouldBe(answer.GetRawText());
        (await Stored("token")).ShouldBe(Secret);
        (await _administrator.DeleteAsync(Secrets + "/token")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await Read(Secrets)).GetArrayLength().ShouldBe(0);
        await (await _administrator.DeleteAsync(Secrets + "/token")).ShouldBeProblem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task No_answer_audit_or_line_of_the_log_tells_it()
    {
        var answers = new List<string>();
        foreach (var answer in new[]
        {
            await Set("token", Secret), await Set("not a name", Secret), await Set("long", string.Concat(Enumerable.Repeat(Secret, 300))),
            await _administrator.PutAsJsonAsync(Secrets + "/token", new { value = Secret, other = Secret }),
            await _administrator.PutAsJsonAsync(Secrets + "/token", new { value = new[] { Secret } }),
            await _administrator.PutAsJsonAsync(Secrets.Replace(SmallCentre.Web, "nowhere") + "/token", new { value = Secret }),
            await _administrator.GetAsync(Secrets), await _administrator.GetAsync("/api/v1/configuration/entryPoint"), await _administrator.GetAsync("/api/v1/facts"),
        }) answers.Add(await answer.Content.ReadAsStringAsync());
        var audit = await Read("/api/v1/audit");
        answers.Add(audit.GetRawText());
        var entry = audit.GetProperty("items").EnumerateArray().Where(row => row.GetProperty("what").GetString() != "signedIn").ShouldHaveSingleItem();
        entry.GetProperty("what").GetString().ShouldBe("channelSecretSet");
        entry.GetProperty("details").GetRawText().ShouldBe("""{"entryPointId":"web","name":"token"}""");
        answers.ShouldContain(answer => answer.Contains("setAt"));
        _log.Lines.ShouldNotBeEmpty();
        foreach (var text in answers.Concat(_log.Lines)) text.ShouldNotContain("app-secret");
    }

    [Theory]
    [InlineData("token", "", 422, "value")]
    [InlineData("1st", "x", 422, "name")]
    [InlineData("a.b", "x", 422, "name")]
    public async Task What_is_no_name_or_no_secret_is_refused_by_its_field(string name, string value, int status, string field) =>
        (await (await Set(name, value)).ShouldBeProblem((HttpStatusCode)status)).GetProperty("errors").TryGetProperty(field, out _).ShouldBeTrue();

    [Fact]
    public async Task An_entry_point_has_twenty_at_most_and_no_key_is_taken()
    {
        for (var i = 0; i < 20; i++) (await Set($"s{i}", "x")).EnsureSuccessStatusCode();
        await (await Set("one-more", "x")).ShouldBeProblem(HttpStatusCode.Conflict);
        (await Set("s3", "another")).EnsureSuccessStatusCode();
        using var request = new HttpRequestMessage(HttpMethod.Put, Secrets + "/s3") { Content = JsonContent.Create(new { value = "x" }) };
        request.Headers.Add("Idempotency-Key", "k1");
        await (await _administrator.SendAsync(request)).ShouldBeProblem(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task One_cannot_be_put_in_the_place_of_another()
    {
        await Set("token", Secret);
        await Set("other", "x");
        var stored = await _server.Documents.Find(SecretStore.Kind, Key("token"));
        var other = await _server.Documents.Find(SecretStore.Kind, Key("other"));
        await _server.Documents.Put(SecretStore.Kind, Key("other"), stored!.Body, other!.ETag);
        await Should.ThrowAsync<SecretException>(() => Stored("other"));
    }

    private Task<HttpResponseMessage> Set(string name, string value) => _administrator.PutAsJsonAsync($"{Secrets}/{name}", new { value });

    private Task<JsonElement> Read(string path) => _administrator.GetFromJsonAsync<JsonElement>(path);

    /// <summary>As a channel would open it.</summary>
    private async Task<string> Stored(string name)
    {
        var document = await _server.Documents.Find(SecretStore.Kind, Key(name));
        return _server.Get<SecretBox>().Open(Key(name), OmniJson.Read<SealedSecret>(document!.Body).Box);
    }

    private static string Key(string name) => $"channel/{SmallCentre.Web}/{name}";
}
