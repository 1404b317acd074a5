using System.Net;
using OmniContact.Conversations;
using OmniContact.Routing.Conversations;
using OmniContact.Server.Tests.Running;
using Orleans;

namespace OmniContact.Server.Tests.Conversations;

public sealed class ParkingTests
{
    [Fact]
    public async Task What_is_put_aside_for_longer_than_a_timer_can_wait_is_not_lost()
    {
        await using var server = await RunningServer.Start();
        await SmallCentre.Configure(server);
        await using var desk = await TestDesk.Open(server, SmallCentre.Li);
        await Contacts.Write(await server.Program());
        var id = await desk.Accepted();
        (await desk.Post(id, "park", new { until = server.Time.GetUtcNow().AddDays(60) })).StatusCode.ShouldBe(HttpStatusCode.OK);
        var conversation = server.Get<IGrainFactory>().GetGrain<IConversationGrain>(id);
        await conversation.Wake();
        (await conversation.Read())!.Status.ShouldBe(ConversationStatus.Parked);
        (await desk.Post(id, "unpark", new { })).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
