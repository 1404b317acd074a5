using System.Net.Http.Headers;
using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OmniContact.Server.Access;
using OmniContact.Server.Hosting;
using OmniContact.Server.Options;
using OmniContact.Storage;
using OmniContact.Tests;

namespace OmniContact.Server.Tests.Running;

/// <summary>The whole server without a socket, on fake time.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    public const string Password = "correct horse battery";

    private WebApplication? _app;
    private bool _stopped;

    public string Folder { get; } = Directory.CreateTempSubdirectory("omni-server-").FullName;

    public ManualTime Time { get; } = new();

    public Faults Faults { get; } = new();

    /// <summary>Units that went to the store.</summary>
    public ConcurrentQueue<CommitUnit> Units { get; } = [];

    public IDocuments Documents => Get<IDocuments>();

    public UnexpectedErrors Errors { get; } = new();

    public WebApplication App => _app!;

    public static async Task<RunningServer> Start(
        Func<ServerOptions, ServerOptions>? options = null, Action<WebApplicationBuilder>? change = null, string? password = null)
    {
        var server = new RunningServer();
        var given = new ServerOptions { Data = server.Folder, Real = true };
        given = options?.Invoke(given) ?? given;
        server._app = ServerHost.Create(given, builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Services.AddSingleton<TimeProvider>(server.Time);
            builder.Services.Configure<AccessOptions>(access => access.PasswordIterations = 1000);
            SiloUnderTest.SetUp(builder, server.Time);
            builder.Services.Decorate<IStore>((_, inner) => RecordedStore.Around(inner, server.Units));
            builder.Services.Decorate<IDocuments>((_, inner) => new FaultyDocuments(inner, server.Faults));
            builder.Services.Decorate<IStoreMaintenance>((_, inner) => new FaultyMaintenance(inner, server.Faults));
            builder.Logging.ClearProviders().AddProvider(server.Errors);
            change?.Invoke(builder);
        });
        await ServerStart.Prepare(server._app.Services, new Launch(given, password));
        await server._app.StartAsync();
        return server;
    }

    public HttpClient Client() => App.GetTestClient();

    public T Get<T>() where T : notnull => App.Services.GetRequiredService<T>();

    /// <summary>A browser tab where a person of the role is signed in.</summary>
    public async Task<HttpClient> As(string role, string? agentId = null)
    {
        var userName = $"{role}-{Guid.NewGuid():N}";
        await Get<Users>().Create(new NewUser { UserName = userName, Name = role, Role = role, AgentId = agentId, Password = Password });
        return await SignIn(userName, Password);
    }

    public async Task<HttpClient> SignIn(string userName, string password)
    {
        var client = Client();
        var answer = await client.PostAsJsonAsync("/api/v1/session", new { userName, password });
        answer.EnsureSuccessStatusCode();
        var session = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("session").GetString()!;
        client.DefaultRequestHeaders.Add(Credentials.SessionHeader, session);
        client.DefaultRequestHeaders.Add("Cookie", answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
        return client;
    }

    /// <summary>A program with an API key.</summary>
    public async Task<HttpClient> Program() => WithToken((await Get<ApiKeys>().Create("test", "test")).Text);

    public HttpClient WithToken(string token)
    {
        var client = Client();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    /// <summary>The token of a new customer on the chat page.</summary>
    public async Task<string> Visitor(string entryPointId = SmallCentre.Web)
    {
        var answer = await Client().PostAsJsonAsync("/api/v1/chat/visitors", new { entryPointId });
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("visitorToken").GetString()!;
    }

    /// <summary>Ends it as a process ends; its data stays until it is disposed.</summary>
    public async Task Stop()
    {
        if (_stopped) return;
        _stopped = true;
        await App.StopAsync();
        await App.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        Directory.Delete(Folder, recursive: true);
        Errors.ShouldBeEmpty();
    }
}
