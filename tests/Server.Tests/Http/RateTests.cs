using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using OmniContact.Server.Access;
using OmniContact.Server.Options;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Http;

public sealed class RateTests : IAsyncLifetime
{
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start(change: builder => builder.Services.Configure<LimitOptions>(limits =>
        {
            limits.RequestsPerSecond = 2;
            limits.AnonymousRequestsPerSecond = 4;
            limits.SignInsPerMinute = 3;
            limits.VisitorRequestsPerSecond = 2;
            limits.VisitorUploadsPerMinute = 2;
            limits.HubCallsPerSecond = 2;
            limits.BurstSeconds = 3;
        }));
        await SmallCentre.Configure(_server);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task One_person_may_ask_so_much_and_others_are_not_held_up()
    {
        using var busy = await _server.As(Roles.Agent);
        using var calm = await _server.As(Roles.Agent);
        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 20; i++) answers.Add(await busy.GetAsync("/api/v1/session"));
        var refused = answers.Where(answer => answer.StatusCode == HttpStatusCode.TooManyRequests).ToArray();
        refused.Length.ShouldBeInRange(1, 14);
        refused[0].Headers.RetryAfter!.Delta!.Value.ShouldBeGreaterThan(TimeSpan.Zero);
        (await calm.GetAsync("/api/v1/session")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Passwords_are_tried_slowly()
    {
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 5; i++)
            statuses.Add((await _server.Client().PostAsJsonAsync("/api/v1/session", new { userName = $"n{i}", password = "x" })).StatusCode);
        statuses.Count(status => status == HttpStatusCode.Unauthorized).ShouldBe(3);
        statuses.Count(status => status == HttpStatusCode.TooManyRequests).ShouldBe(2);
    }

    [Fact]
    public async Task However_many_visitors_somebody_becomes_they_share_one_bound()
    {
        var tokens = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _server.Get<VisitorTokens>().Issue(new Visitor("v" + Guid.NewGuid().ToString("N"), SmallCentre.Web, default))));
        var statuses = new List<HttpStatusCode>();
        foreach (var token in tokens)
        {
            using var visitor = _server.WithToken(token);
            for (var i = 0; i < 5; i++) statuses.Add((await visitor.GetAsync("/api/v1/attachments/nothing")).StatusCode);
        }
        statuses.Count(status => status == HttpStatusCode.NotFound).ShouldBeInRange(6, 14);
        statuses.ShouldContain(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Files_come_slowly()
    {
        using var visitor = _server.WithToken(await _server.Visitor());
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 4; i++)
        {
            using var form = new MultipartFormDataContent { { new ByteArrayContent([1]), "file", "a.bin" } };
            statuses.Add((await visitor.PostAsync("/api/v1/chat/attachments", form)).StatusCode);
        }
        statuses.ShouldBe([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests]);
    }

    [Fact]
    public async Task Health_is_always_answered()
    {
        for (var i = 0; i < 40; i++) (await _server.Client().GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task One_hub_connection_may_call_so_much()
    {
        await using var chat = await HubClient.Chat(_server, await _server.Visitor());
        var refused = 0;
        for (var i = 0; i < 20; i++)
        {
            if (await Record.ExceptionAsync(() => chat.Tell("Typing")) is { } error && error.Message.Contains("tooMany:")) refused++;
        }
        refused.ShouldBeInRange(1, 14);
    }
}
