using System.Net;
using System.Net.Http.Json;
using OmniContact.Crash.Tests.Load;
using OmniContact.Crash.Tests.Processes;
using OmniContact.Load.Wire;
using OmniContact.Tests;

namespace OmniContact.Crash.Tests.Failures;

/// <summary>The database takes nothing for a while: not ready, 503, nothing acknowledged, and well again by itself.</summary>
public abstract class OutageSuite
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task While_the_database_takes_nothing_the_server_says_so_and_recovers_by_itself()
    {
        using Data data = new(Database);
        await Centre.Configure(data);
        await using var server = await ServerProcess.Start(data);
        var customer = await Talker.Enter(server.Url);
        var conversation = await customer.Say("before");
        (await Ready(server)).ShouldBe(HttpStatusCode.OK);

        Break(server);
        (await Ready(server)).ShouldBe(HttpStatusCode.ServiceUnavailable);
        using (var refused = await Post(server))
        {
            refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            refused.Headers.RetryAfter.ShouldNotBeNull();
            refused.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        }
        (await Should.ThrowAsync<HubFault>(customer.Say("meanwhile"))).IsUnavailable.ShouldBeTrue();
        (await Live(server)).ShouldBe(HttpStatusCode.OK);

        Mend(server);
        using CancellationTokenSource patience = new(Patience);
        while (await Ready(server) != HttpStatusCode.OK) await Task.Delay(200, patience.Token);
        (await Again(customer, "after", patience.Token)).ShouldBe(conversation);
        (await customer.Read(conversation)).ShouldBe(["before", "after"]);
        (await AdminProcess.Done(data, "check")).ShouldContain("all in order");
    }

    protected abstract PostgresServer? Database { get; }

    private protected abstract void Break(ServerProcess server);

    private protected abstract void Mend(ServerProcess server);

    /// <summary>As pages do: what was not acknowledged is sent again.</summary>
    private static async Task<string> Again(Talker customer, string text, CancellationToken patience)
    {
        while (true)
        {
            try
            {
                return await customer.Say(text);
            }
            catch (HubFault fault) when (fault.IsUnavailable)
            {
                await Task.Delay(200, patience);
            }
        }
    }

    private static Task<HttpStatusCode> Ready(ServerProcess server) => Status(server, "/health/ready");

    private static Task<HttpStatusCode> Live(ServerProcess server) => Status(server, "/health/live");

    private static async Task<HttpStatusCode> Status(ServerProcess server, string path)
    {
        using HttpClient client = new() { BaseAddress = server.Url };
        using var answer = await client.GetAsync(path);
        return answer.StatusCode;
    }

    /// <summary>A sign-in, which has to be stored: the session, or the failure.</summary>
    private static async Task<HttpResponseMessage> Post(ServerProcess server)
    {
        using HttpClient client = new() { BaseAddress = server.Url };
        return await client.PostAsJsonAsync("/api/v1/session", new { userName = "admin", password = await server.Password });
    }
}
