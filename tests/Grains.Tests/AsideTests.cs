using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;

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
