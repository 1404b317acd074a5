using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Grains.Tests;

/// <summary>What is put aside is no live work, and stays with its owner.</summary>
public sealed class AsideTests
{
    [Fact]
    public async Task It_stays_when_the_owners_last_page_is_gone()
    {
        await using var centre = await Centre.Open();
        var id = await Park(centre);
        await centre.AgentGrain("ana").Disconnect("browser");
        await centre.Pass(100);
        await Stays(centre, id);
        await centre.Pass(300);
        await centre.Eventually(async () => (await centre.AgentGrain("ana").Read()).Kind == PresenceKind.Offline);
        await Stays(centre, id);
    }

    [Fact]
    public async Task A_break_begins_beside_it()
    {
        await using var centre = await Centre.Open();
        await Park(centre);
        await centre.Eventually(async () => (await centre.Parts("ana")).Single().Conversation.Status == ConversationStatus.Parked);
        var presence = (await centre.AgentGrain("ana").SetPresence(new() { Kind = PresenceKind.Break, Reason = "tea" })).Value!;
        (presence.Kind, presence.PendingBreak).ShouldBe((PresenceKind.Break, null));
    }

    [Fact]
    public async Task A_break_that_waits_for_the_live_work_begins_when_the_last_of_it_is_put_aside()
    {
        await using var centre = await Centre.Open();
        var id = await Answer(centre);
        (await centre.AgentGrain("ana").SetPresence(new() { Kind = PresenceKind.Break, Reason = "tea" })).Value!.PendingBreak.ShouldBe("tea");
        (await centre.Conversation(id).Park("ana", centre.Time.GetUtcNow().AddHours(2))).Refusal.ShouldBeNull();
        await centre.Eventually(async () => (await centre.AgentGrain("ana").Read()).Kind == PresenceKind.Break);
    }

    [Fact]
    public async Task What_is_due_wakes_its_owners_page_and_says_so_to_one_that_opens_later()
    {
        await using var centre = await Centre.Open();
        var id = await Answer(centre);
        (await centre.Conversation(id).Park("ana", centre.Time.GetUtcNow().AddMinutes(1))).Refusal.ShouldBeNull();
        for (var i = 0; i < 7; i++)
        {
            await centre.Pass(10);
            await centre.SignIn("ana", available: false); // as her page does
        }

        await centre.Eventually(async () => (await centre.Parts("ana")).Single().Conversation.Woken?.Reason == UnparkReason.Time);
        await centre.Restart();
        await centre.SignIn("ana", available: false);
        var back = (await centre.Parts("ana")).Single().Conversation;
        (back.Id, back.Status, back.Woken!.Reason).ShouldBe((id, ConversationStatus.Active, UnparkReason.Time));
        (await centre.Conversation(id).Send("ana", new() { Text = "here it is" })).Refusal.ShouldBeNull();
        await centre.Eventually(async () => (await centre.Parts("ana")).Single().Conversation.Woken is null);
    }

    [Fact]
    public async Task Until_the_customer_writes_means_so_and_the_owners_page_hears_why_it_is_back()
    {
        await using var centre = await Centre.Open();
        var id = await Answer(centre);
        (await centre.Conversation(id).Park("ana", Parking.UntilWords)).Value!.ParkedForWords.ShouldBeTrue();
        await centre.Write("li", "are you there?");
        await centre.Eventually(async () => (await centre.Parts("ana")).Single().Conversation.Woken?.Reason == UnparkReason.Customer);
    }

    private static async Task<string> Park(Centre centre)
    {
        var id = await Answer(centre);
        (await centre.Conversation(id).Park("ana", centre.Time.GetUtcNow().AddHours(2))).Refusal.ShouldBeNull();
        return id;
    }

    private static async Task<string> Answer(Centre centre)
    {
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        (await centre.Conversation(id).Send("ana", new() { Text = "one moment" })).Refusal.ShouldBeNull();
        return id;
    }

    private static async Task Stays(Centre centre, string id)
    {
        var view = (await centre.Conversation(id).Read())!;
        (view.Status, view.OwnerId).ShouldBe((ConversationStatus.Parked, "ana"));
    }
}
