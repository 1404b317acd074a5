using OmniContact.Queues;
using OmniContact.Server.Chat;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Chat;

public sealed class QueuePlacesTests
{
    [Fact]
    public async Task Who_waits_is_told_when_somebody_ahead_leaves()
    {
        await using var server = await RunningServer.Start();
        await SmallCentre.Configure(server);
        await using var first = await HubClient.Chat(server, await server.Visitor());
        await using var second = await HubClient.Chat(server, await server.Visitor());
        await Say(first);
        server.Time.Advance(TimeSpan.FromSeconds(1));
        await Say(second);
        await second.Next("conversation", push => Ahead(push) == 1);
        await first.Tell("Leave");
        await first.Next("conversation", push => push.GetProperty("status").GetString() == "closed");
        server.Time.Advance(QueuePlaces.Every);
        await second.Next("conversation", push => Ahead(push) == 0);
    }

    [Theory]
    [InlineData(1, 100.0, 1, 105.0, false)]
    [InlineData(1, 100.0, 1, 111.0, true)]
    [InlineData(1, 100.0, 0, 100.0, true)]
    [InlineData(1, null, 1, null, false)]
    [InlineData(1, null, 1, 50.0, true)]
    public void Small_changes_of_an_estimate_are_no_news(int ahead, double? expected, int aheadNow, double? expectedNow, bool news) =>
        new QueuePosition(aheadNow, expectedNow, null).IsNews(new QueuePosition(ahead, expected, null)).ShouldBe(news);

    private static Task Say(HubClient customer) => customer.Call("Send", new { clientId = "c1", text = "在吗", entryPointId = SmallCentre.Web });

    private static int Ahead(System.Text.Json.JsonElement push) =>
        push.GetProperty("position") is { ValueKind: System.Text.Json.JsonValueKind.Object } position ? position.GetProperty("ahead").GetInt32() : -1;
}
