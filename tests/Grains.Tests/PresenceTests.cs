using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;

namespace OmniContact.Grains.Tests;

public sealed class PresenceTests
{
    [Fact]
    public async Task Three_missed_chats_make_an_agent_not_responding_until_cleared()
    {
        await using var centre = await Centre.Open(queue => queue with { BackOffSeconds = 1 });
        await centre.SignIn("ana");
        var receipt = await centre.Write("li", "hi");
        for (var fence = 1; fence <= 3; fence++)
        {
            await centre.Offered("ana", receipt.ConversationId, fence);
            await Keep(centre, 20);
        }
        await Centre.Until(async () => (await centre.AgentGrain("ana").Read()).Kind == PresenceKind.NotResponding);
        (await centre.Status(receipt.ConversationId)).ShouldBe(ConversationStatus.Queued);
        (await centre.AgentGrain("ana").SetPresence(new PresenceRequest { Kind = PresenceKind.Available })).Refusal.ShouldBeNull();
        await centre.Accept("ana", receipt.ConversationId);
    }

    [Fact]
    public async Task A_lost_device_gives_the_offer_back_after_five_seconds_without_a_miss()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        var receipt = await centre.Write("li", "hi");
        await centre.Offered("ana", receipt.ConversationId);
        await centre.AgentGrain("ana").Disconnect("browser");
        await centre.Pass(6);
        await Centre.Until(async () => await centre.Status(receipt.ConversationId) == ConversationStatus.Queued);
        await centre.SignIn("ana");
        await centre.Accept("ana", receipt.ConversationId);
    }

    [Fact]
    public async Task A_device_stays_when_a_connection_ends_that_a_later_one_has_taken_it_over_from()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        var device = (await centre.AgentGrain("ana").Read()).Devices;
        await centre.AgentGrain("ana").Connect(new AgentDevice("browser", "browser"), "first");
        await centre.AgentGrain("ana").Connect(new AgentDevice("browser", "browser"), "second");
        await centre.AgentGrain("ana").Connect(new AgentDevice("browser", "browser"));

        await centre.AgentGrain("ana").Disconnect("browser", "first");
        (await centre.AgentGrain("ana").Read()).Devices.ShouldBe(device);

        await centre.AgentGrain("ana").Disconnect("browser", "second");
        (await centre.AgentGrain("ana").Read()).Devices.ShouldBe(device - 1);
    }

    [Fact]
    public async Task A_lost_agent_gives_chats_back_after_a_minute_with_their_age()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        var receipt = await centre.Write("li", "hi");
        var accepted = await centre.Accept("ana", receipt.ConversationId);
        await centre.AgentGrain("ana").Disconnect("browser");
        await centre.Pass(61);
        await Centre.Until(async () => await centre.Status(receipt.ConversationId) == ConversationStatus.Queued);
        (await centre.Conversation(receipt.ConversationId).Read())!.EnqueuedAt.ShouldBe(accepted.EnqueuedAt);
    }

    [Fact]
    public async Task A_break_asked_for_while_busy_begins_when_the_contact_ends()
    {
        await using var centre = await Centre.Open(queue => queue with { WrapUp = new WrapUpPolicy { Mode = WrapUpMode.None } });
        await centre.SignIn("ana");
        var receipt = await centre.Write("li", "hi");
        await centre.Accept("ana", receipt.ConversationId);
        var asked = await centre.AgentGrain("ana").SetPresence(new PresenceRequest { Kind = PresenceKind.Break, Reason = "tea" });
        asked.Value!.PendingBreak.ShouldBe("tea");
        var waiting = await centre.Write("zhao", "hi");
        await centre.Conversation(receipt.ConversationId).Close("ana", CloseReason.Resolved);
        await Centre.Until(async () => (await centre.AgentGrain("ana").Read()).Kind == PresenceKind.Break);
        (await centre.Status(waiting.ConversationId)).ShouldBe(ConversationStatus.Queued);
    }

    [Fact]
    public async Task A_feed_goes_on_from_the_last_number_without_a_gap()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        var start = (await centre.AgentGrain("ana").Feed(null)).Position;
        var receipt = await centre.Write("li", "hi");
        await centre.Accept("ana", receipt.ConversationId);
        await centre.Conversation(receipt.ConversationId).Send("ana", new OutgoingText { Text = "hello" });
        var slice = await centre.AgentGrain("ana").Feed(start);
        slice.Snapshot.ShouldBeNull();
        slice.Events.Select(one => one.Number).ShouldBe(Enumerable.Range((int)start.Number + 1, slice.Events.Length).Select(n => (long)n));
        slice.Position.Number.ShouldBe(slice.Events[^1].Number);
    }

    [Fact]
    public async Task A_feed_position_of_an_earlier_activation_gets_a_snapshot()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        var before = (await centre.AgentGrain("ana").Feed(null)).Position;
        await centre.Restart();
        (await centre.AgentGrain("ana").Feed(before)).Snapshot.ShouldNotBeNull();
    }

    /// <summary>Time passes with the agent's page open: its connection is renewed.</summary>
    private static async Task Keep(Centre centre, int seconds)
    {
        for (var passed = 0; passed < seconds; passed += 5)
        {
            await centre.Pass(5);
            await centre.AgentGrain("ana").Connect(new AgentDevice("browser", "browser", true, true));
        }
    }
}
