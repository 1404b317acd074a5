using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using OmniContact.Server.Access;

namespace OmniContact.Server.Tests.Running;

/// <summary>A page's hub connection: calls answer JSON, pushes are kept in order.</summary>
internal sealed class HubClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ConcurrentQueue<(string Method, JsonElement Value)> _pushes = [];
    private readonly SemaphoreSlim _pushed = new(0);
    private readonly HubConnection _hub;

    private HubClient(TestServer server, string path, Action<HttpRequest> request)
    {
        var builder = new HubConnectionBuilder();
        builder.Services.AddSingleton<IConnectionFactory>(new WebSocketConnections(server, request));
        builder.Services.AddSingleton<EndPoint>(new UriEndPoint(new Uri(server.BaseAddress, path)));
        builder.Services.AddSignalRCore().AddJsonProtocol();
        _hub = builder.Build();
        foreach (var method in new[] { "feed", "messages", "conversation", "typing", "board", "incident" })
            _hub.On<JsonElement>(method, value => Pushed(method, value));
    }

    public Task Closed { get; private set; } = Task.CompletedTask;

    public static async Task<HubClient> Workbench(RunningServer server, HttpClient tab)
    {
        var session = tab.DefaultRequestHeaders.GetValues(Credentials.SessionHeader).Single();
        var cookie = tab.DefaultRequestHeaders.GetValues("Cookie").Single();
        var client = new HubClient(server.App.GetTestServer(), $"/hubs/workbench?session={session}", request => request.Headers.Cookie = cookie);
        await client.Start();
        return client;
    }

    public static async Task<HubClient> Chat(RunningServer server, string visitorToken)
    {
        var client = new HubClient(server.App.GetTestServer(), $"/hubs/chat?access_token={visitorToken}", _ => { });
        await client.Start();
        return client;
    }

    public static async Task<HubClient> With(RunningServer server, string path, Action<HttpRequest> request)
    {
        var client = new HubClient(server.App.GetTestServer(), path, request);
        await client.Start();
        return client;
    }

    public Task<JsonElement> Call(string method, object? argument = null) =>
        argument is null ? _hub.InvokeAsync<JsonElement>(method) : _hub.InvokeAsync<JsonElement>(method, argument);

    /// <summary>A call that answers nothing.</summary>
    public Task Tell(string method, object? argument = null) =>
        argument is null ? _hub.InvokeAsync(method) : _hub.InvokeAsync(method, argument);

    /// <summary>The next push of this kind that fits; those before it are passed over.</summary>
    public async Task<JsonElement> Next(string method, Func<JsonElement, bool>? fits = null)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            await _pushed.WaitAsync(patience.Token);
            _pushes.TryDequeue(out var push);
            if (push.Method == method && fits?.Invoke(push.Value) != false) return push.Value;
        }
    }

    /// <summary>Everything that was ever pushed.</summary>
    public ConcurrentQueue<(string Method, string Text)> Seen { get; } = [];

    public bool Quiet => _pushes.IsEmpty;

    public async ValueTask DisposeAsync()
    {
        await _hub.DisposeAsync();
        _pushed.Dispose();
    }

    private async Task Start()
    {
        var closed = new TaskCompletionSource();
        _hub.Closed += _ =>
        {
            closed.TrySetResult();
            return Task.CompletedTask;
        };
        Closed = closed.Task;
        await _hub.StartAsync();
    }

    private void Pushed(string method, JsonElement value)
    {
        Seen.Enqueue((method, value.GetRawText()));
        _pushes.Enqueue((method, value));
        _pushed.Release();
    }
}
