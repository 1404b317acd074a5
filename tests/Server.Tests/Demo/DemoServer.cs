using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Customers;
using OmniContact.Routing;
using OmniContact.Server.Access;
using OmniContact.Server.Demo;
using OmniContact.Server.Tests.Running;
using OmniContact.Storage;
using Orleans;

namespace OmniContact.Server.Tests.Demo;

/// <summary>The demo centre as <c>run</c> starts it, on a clock that the test moves.</summary>
internal static class DemoServer
{
    /// <param name="traffic">Whether simulated customers write from the start.</param>
    /// <param name="perMinute">How many.</param>
    /// <param name="change">Changes the host before it is built.</param>
    public static Task<RunningServer> Start(bool traffic, int perMinute = 30, Action<WebApplicationBuilder>? change = null) => RunningServer.Start(
        options => options with { Real = false },
        builder =>
        {
            builder.Services.Configure<DemoOptions>(demo => (demo.Traffic, demo.PerMinute) = (traffic, perMinute));
            change?.Invoke(builder);
        });

    /// <summary>Lets simulated time pass until it is so; fails after so many seconds of it.</summary>
    public static async Task Until(this RunningServer server, Func<Task<bool>> condition, double atMostSeconds = 600, double step = 1)
    {
        var end = server.Time.GetUtcNow().AddSeconds(atMostSeconds);
        while (!await condition())
        {
            server.Time.GetUtcNow().ShouldBeLessThan(end, $"it did not happen within {atMostSeconds} s of simulated time");
            await server.Pass(step);
        }
    }

    /// <summary>Moves the clock in small steps; each agent has to answer before the next, so that no call is overtaken by its time-out.</summary>
    public static async Task Pass(this RunningServer server, double seconds)
    {
        for (var left = seconds; left > 0; left--)
        {
            server.Time.Advance(TimeSpan.FromSeconds(Math.Min(left, 1)));
            await Task.Delay(2);
            await Task.WhenAll(server.Get<ICentre>().Current.Entities.Agents.Keys.Select(id => Answer(server.Agent(id))));
        }
    }

    /// <summary>While a test keeps the store away an agent may have to begin anew, and cannot: that is an answer too.</summary>
    private static async Task Answer(IAgentGrain agent)
    {
        try
        {
            await agent.Read();
        }
        catch (Exception fault) when (fault is StoreUnavailableException or InvalidOperationException)
        {
            // Only waited for.
        }
    }

    public static IAgentGrain Agent(this RunningServer server, string id) => server.Get<IGrainFactory>().GetGrain<IAgentGrain>(id);

    public static IConversationGrain Conversation(this RunningServer server, string id) =>
        server.Get<IGrainFactory>().GetGrain<IConversationGrain>(id);

    /// <summary>A person, not a simulation, writes on the chat page.</summary>
    public static async Task<string> Write(this RunningServer server, string text, string entryPointId = "web-zh")
    {
        var receipt = await server.Get<IGrainFactory>().GetGrain<IIdentityGrain>("webchat:me").Receive(new Inbound
        {
            EntryPointId = entryPointId,
            Channel = "webchat",
            Medium = Medium.Chat,
            Address = "me",
            Message = new OutgoingText { Text = text },
        });
        return receipt.Value!.ConversationId;
    }

    /// <summary>A tab in which one click has signed somebody in.</summary>
    public static async Task<HttpClient> Click(this RunningServer server, string role)
    {
        var client = server.Client();
        var answer = await client.PostAsJsonAsync("/api/v1/session/demo", new { role });
        answer.EnsureSuccessStatusCode();
        var session = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("session").GetString()!;
        client.DefaultRequestHeaders.Add(Credentials.SessionHeader, session);
        client.DefaultRequestHeaders.Add("Cookie", answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
        return client;
    }
}
