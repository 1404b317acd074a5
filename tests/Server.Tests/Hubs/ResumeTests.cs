using System.Text.Json;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Hubs;

/// <summary>A feed has no gap and no duplicate: a client goes on from its last number.</summary>
public sealed class ResumeTests : IAsyncLifetime
{
    private RunningServer _server = null!;
    private TestDesk _desk = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start();
        await SmallCentre.Configure(_server);
        _desk = await TestDesk.Open(_server, SmallCentre.Li, available: false);
    }

    public async ValueTask DisposeAsync()
    {
        await _desk.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task An_agent_goes_on_after_the_last_number_without_gap_or_repeat()
    {
        var start = (await Connect(null)).GetProperty("position");
        await _desk.Hub.Call("SetPresence", new { kind = "available" });
        await _desk.Hub.Call("SetPresence", new { kind = "break", reason = "lunch" });
        var missed = await Connect(start);
        missed.TryGetProperty("snapshot", out _).ShouldBeFalse();
        Numbers(missed).ShouldBe(Enumerable.Range((int)Number(start) + 1, Numbers(missed).Length).Select(number => (long)number));
        Number(missed.GetProperty("position")).ShouldBe(Numbers(missed)[^1]);
        Numbers(await Connect(missed.GetProperty("position"))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1000, 0)]
    [InlineData(0, 1_000_000)]
    public async Task A_position_that_is_not_known_gets_a_snapshot_and_where_it_stands(long epochs, long numbers)
    {
        var now = (await Connect(null)).GetProperty("position");
        var strange = new { epoch = now.GetProperty("epoch").GetInt64() + epochs, number = Number(now) + numbers };
        var slice = await Connect(strange);
        slice.GetProperty("snapshot").GetProperty("presence").GetProperty("agentId").GetString().ShouldBe(SmallCentre.Li);
        Number(slice.GetProperty("position")).ShouldBeGreaterThanOrEqualTo(Number(now));
    }

    [Fact]
    public async Task A_customer_goes_on_after_the_last_message()
    {
        var token = await _server.Visitor();
        await using var before = await HubClient.Chat(_server, token);
        await before.Call("Send", new { clientId = "c1", text = "一", entryPointId = SmallCentre.Web });
        var joined = await before.Call("Join", new { entryPointId = SmallCentre.Web, after = 0 });
        await before.DisposeAsync();
        await using var after = await HubClient.Chat(_server, token);
        await after.Call("Send", new { clientId = "c2", text = "二", entryPointId = SmallCentre.Web });
        var rest = await after.Call("Join", new { entryPointId = SmallCentre.Web, after = joined.GetProperty("upTo").GetInt64() });
        var texts = rest.GetProperty("messages").EnumerateArray().Select(message => message.GetProperty("text").GetString()).ToArray();
        texts.ShouldContain("二");
        texts.ShouldNotContain("一");
    }

    private Task<JsonElement> Connect(object? since) => _desk.Hub.Call("Connect", new { deviceId = "d1", kind = "browser", since });

    private static long[] Numbers(JsonElement slice) =>
        slice.TryGetProperty("events", out var events) ? [.. events.EnumerateArray().Select(Number)] : [];

    private static long Number(JsonElement position) => position.GetProperty("number").GetInt64();
}
