using System.Text.Json;
using OmniContact.Crash.Tests.Load;
using OmniContact.Load.Wire;
using OmniContact.Crash.Tests.Processes;
using OmniContact.Tests;

namespace OmniContact.Crash.Tests.Orleans;

/// <summary>An agent at one server, customers at another, and their grains at any of three.</summary>
public sealed class AcrossServersTests(PostgresServer database)
{
    private const string Agent = "an";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    [Fact]
    public async Task An_agent_and_customers_at_different_servers_hear_each_other_live_and_keep_each_other_when_a_third_one_dies()
    {
        using Data data = new(database);
        await using var cluster = await Cluster.Start(data, 3);
        var (third, agents, customers) = (cluster[0], cluster[1].Url, cluster[2].Url);
        await using var desk = await (await Tab.SignIn(agents, Agent, Centre.AgentPassword)).Workbench(agents, default);
        await desk.Call("Connect", new { deviceId = "d1", kind = "browser" }, default);
        await desk.Call("SetPresence", new { kind = "available" }, default);

        List<(string Conversation, HubLine Page)> talks = [];
        foreach (var name in new[] { "li", "wang", "zhao" })
        {
            var customer = await Talker.Enter(customers, name);
            var conversation = await customer.Say($"{name} needs help");
            await Accept(desk, conversation);
            talks.Add((conversation, await customer.Open()));
        }
        await Answers(desk, talks, "how can I help?");

        await third.Kill();
        await Answers(desk, talks, "are you still there?");
        foreach (var (conversation, page) in talks)
        {
            var row = await cluster.Desk.Get(customers, $"/api/v1/conversations/{conversation}");
            row.GetProperty("ownerId").GetString().ShouldBe(Agent);
            await page.DisposeAsync();
        }
    }

    private static async Task Accept(HubLine desk, string conversation)
    {
        using CancellationTokenSource patience = new(Patience);
        while (true)
        {
            var push = await desk.Next(patience.Token);
            if (push.GetProperty("target").GetString() != "feed") continue;
            foreach (var one in push.GetProperty("arguments")[0].GetProperty("events").EnumerateArray())
            {
                // Of a conversation that was taken before, older news may still come.
                if (!one.TryGetProperty("part", out var part) || part.GetProperty("role").GetString() != "offered"
                    || part.GetProperty("conversation").GetProperty("id").GetString() != conversation) continue;
                await desk.Call("Accept", new { conversationId = conversation, fence = part.GetProperty("offer").GetProperty("fence").GetInt64() }, patience.Token);
                return;
            }
        }
    }

    /// <summary>To each in turn; it has to be stored, and to come to the customer's page by itself.</summary>
    private static async Task Answers(HubLine desk, IEnumerable<(string Conversation, HubLine Page)> talks, string text)
    {
        foreach (var (conversation, page) in talks)
        {
            using CancellationTokenSource patience = new(Patience);
            await Send(desk, conversation, text, patience.Token);
            while (!Hears(await page.Next(patience.Token), text))
            {
                // Something else that is new.
            }
        }
    }

    /// <summary>As pages do: what was not acknowledged is sent again under the same id.</summary>
    private static async Task Send(HubLine desk, string conversation, string text, CancellationToken patience)
    {
        while (true)
        {
            try
            {
                var answer = await desk.Call("Send", new { conversationId = conversation, clientId = text, text, note = false }, patience);
                answer.GetProperty("value").ValueKind.ShouldBe(JsonValueKind.Object, answer.ToString());
                return;
            }
            catch (HubFault fault) when (fault.IsUnavailable)
            {
                await Task.Delay(100, patience);
            }
        }
    }

    private static bool Hears(JsonElement push, string text) =>
        push.GetProperty("target").GetString() == "messages"
        && push.GetProperty("arguments")[0].GetProperty("messages").EnumerateArray().Any(message => message.GetProperty("text").GetString() == text);
}
