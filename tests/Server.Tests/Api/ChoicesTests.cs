using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Api;

/// <summary>What a person has their own way is so at every desk.</summary>
public sealed class ChoicesTests : IAsyncLifetime
{
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start();
        await SmallCentre.Configure(_server);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task They_are_the_persons_own_and_the_last_ones_hold()
    {
        using var li = await _server.As(Roles.Agent, SmallCentre.Li);
        (await Chords(li)).EnumerateObject().ShouldBeEmpty();
        await Keep(li, new { palette = "Ctrl+KeyJ", end = "" });
        await Keep(li, new { palette = "Alt+KeyK" });
        (await Chords(li)).EnumerateObject().Select(one => (one.Name, one.Value.GetString())).ShouldBe([("palette", "Alt+KeyK")]);
        using var wang = await _server.As(Roles.Agent, SmallCentre.Wang);
        (await Chords(wang)).EnumerateObject().ShouldBeEmpty();
    }

    [Fact]
    public async Task They_have_bounds()
    {
        using var li = await _server.As(Roles.Agent, SmallCentre.Li);
        var many = Enumerable.Range(0, 101).ToDictionary(number => $"c{number}", _ => "Ctrl+KeyJ");
        await (await Put(li, many)).ShouldBeProblem(HttpStatusCode.RequestEntityTooLarge);
        await (await Put(li, new { palette = new string('a', 65) })).ShouldBeProblem(HttpStatusCode.UnprocessableEntity);
    }

    private static async Task<JsonElement> Chords(HttpClient tab) => (await (await tab.GetAsync("/api/v1/me/choices")).Json()).GetProperty("chords");

    private static async Task Keep(HttpClient tab, object chords) => (await Put(tab, chords)).EnsureSuccessStatusCode();

    private static Task<HttpResponseMessage> Put(HttpClient tab, object chords) => tab.PutAsJsonAsync("/api/v1/me/choices", new { chords });
}
