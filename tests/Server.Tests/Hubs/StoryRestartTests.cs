using System.Text.Json;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Hubs;

/// <summary>The story goes on in another process on the same data.</summary>
public sealed class StoryRestartTests
{
    [Fact]
    public async Task A_conversation_goes_on_with_its_agent_after_a_restart()
    {
        await using var first = await RunningServer.Start();
        await SmallCentre.Configure(first);
        var visitor = await first.Visitor();
        string conversationId;
        await using (var agent = await Agent(first))
        await using (var customer = await HubClient.Chat(first, visitor))
        {
            await Say(customer, "c1", "在吗");
            var part = await Part(agent, "offered");
            conversationId = part.GetProperty("conversation").GetProperty("id").GetString()!;
            await agent.Call("Accept", new { conversationId, fence = part.GetProperty("offer").GetProperty("fence").GetInt64() });
            await agent.Call("Send", new { conversationId, clientId = "a1", text = "您好", note = false });
            await customer.Next("messages", push => push.GetRawText().Contains("您好"));
        }
        await first.Stop();

        await using var second = await RunningServer.Start(options => options with { Data = first.Folder });
        await using var again = await Agent(second);
        await using var back = await HubClient.Chat(second, visitor);
        var joined = await back.Call("Join", new { entryPointId = SmallCentre.Web, after = 0 });
        joined.GetProperty("conversation").GetProperty("id").GetString().ShouldBe(conversationId);
        joined.GetProperty("messages").EnumerateArray().Select(message => message.GetProperty("text").GetString()).ShouldContain("您好");
        await Say(back, "c2", "还在吗");
        var opened = await again.Call("Open", new { conversationId, after = 0 });
        opened.GetProperty("messages").EnumerateArray().Select(message => message.GetProperty("text").GetString()).ShouldContain("还在吗");
        (await again.Call("Close", new { conversationId, reason = "resolved" })).GetProperty("value").GetProperty("status").GetString().ShouldBe("closed");
    }

    private static async Task<HubClient> Agent(RunningServer server)
    {
        var agent = await HubClient.Workbench(server, await server.As(Roles.Agent, SmallCentre.Li));
        await agent.Call("Connect", new { deviceId = "d1", kind = "browser" });
        await agent.Call("SetPresence", new { kind = "available" });
        return agent;
    }

    private static Task<JsonElement> Say(HubClient customer, string clientId, string text) =>
        customer.Call("Send", new { clientId, text, entryPointId = SmallCentre.Web, language = "zh-CN" });

    private static async Task<JsonElement> Part(HubClient agent, string role)
    {
        JsonElement found = default;
        await agent.Next("feed", slice =>
        {
            foreach (var change in slice.GetProperty("events").EnumerateArray())
                if (change.GetProperty("type").GetString() == "part" && change.GetProperty("part").GetProperty("role").GetString() == role)
                    found = change.GetProperty("part");
            return found.ValueKind == JsonValueKind.Object;
        });
        return found;
    }
}
