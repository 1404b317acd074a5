using System.Net;
using System.Net.Http.Json;
using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Server.Demo;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Demo;

public sealed class NewcomerTests
{
    [Theory]
    [InlineData("web-zh")]
    [InlineData("web-en")]
    public async Task What_the_newcomer_writes_waits_for_the_newcomers_agent_however_busy_the_centre_is(string entryPointId)
    {
        await using var server = await DemoServer.Start(traffic: true, perMinute: 40);
        await server.Pass(20);

        var id = await server.Write("你好，我想退货", entryPointId);
        await server.Pass(120);
        (await server.Conversation(id).Read())!.Status.ShouldBe(ConversationStatus.Queued);

        await SignIn(server);
        await server.Until(async () => (await server.Conversation(id).Read())!.Status == ConversationStatus.Offered, atMostSeconds: 10);
        var part = await Offered(server);
        part.Conversation.Id.ShouldBe(id);
        (await server.Conversation(id).Accept(DemoNames.Newcomer, part.Offer!.Fence)).Refusal.ShouldBeNull();
        (await server.Agent(DemoNames.Newcomer).Feed(null)).Snapshot!.Parts.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_newcomers_agent_is_never_offered_a_simulated_contact()
    {
        await using var server = await DemoServer.Start(traffic: true, perMinute: 60);
        await SignIn(server);

        for (var i = 0; i < 120; i++)
        {
            await server.Pass(1);
            (await server.Agent(DemoNames.Newcomer).Feed(null)).Snapshot!.Parts.ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task A_contact_of_the_newcomer_cannot_be_passed_to_a_simulated_queue_or_agent()
    {
        await using var server = await DemoServer.Start(traffic: true);
        await server.Pass(10);
        await SignIn(server);
        var id = await server.Write("hello");
        await server.Until(async () => (await server.Conversation(id).Read())!.Status == ConversationStatus.Offered);
        await server.Conversation(id).Accept(DemoNames.Newcomer, (await Offered(server)).Offer!.Fence);

        foreach (var to in new[] { new TransferRequest { QueueId = "sales" }, new TransferRequest { AgentId = "sim-2001" } })
            (await server.Conversation(id).Transfer(DemoNames.Newcomer, to)).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        (await server.Conversation(id).Read())!.OwnerId.ShouldBe(DemoNames.Newcomer);
    }

    [Fact]
    public async Task Nobody_can_write_where_the_simulation_writes()
    {
        await using var server = await DemoServer.Start(traffic: false);

        var answer = await server.Client().PostAsJsonAsync("/api/v1/chat/visitors", new { entryPointId = "sim-web" });

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Should.ThrowAsync<NullReferenceException>(() => server.Write("hello", "sim-web"))).ShouldNotBeNull();
    }

    private static async Task SignIn(RunningServer server)
    {
        await server.Agent(DemoNames.Newcomer).Connect(new AgentDevice("tab", "browser"));
        (await server.Agent(DemoNames.Newcomer).SetPresence(new PresenceRequest { Kind = PresenceKind.Available })).Refusal.ShouldBeNull();
    }

    private static async Task<AgentPart> Offered(RunningServer server) =>
        (await server.Agent(DemoNames.Newcomer).Feed(null)).Snapshot!.Parts.Single(part => part.Role == AgentRole.Offered);
}
