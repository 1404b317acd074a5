using OmniContact.Conversations;

namespace OmniContact.Grains.Tests;

/// <summary>What a supervisor, who is agent Bob too, does about what Ana has or what waits.</summary>
public sealed class LeadingTests
{
    [Fact]
    public async Task Who_barges_in_speaks_with_the_customer_pays_for_it_and_both_read_so()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        var id = await Owned(centre);
        await centre.SignIn("bob");
        (await centre.Conversation(id).Barge("bob")).Refusal.ShouldBeNull();
        (await centre.Conversation(id).Send("bob", new OutgoingText { Text = "I am the supervisor" })).Refusal.ShouldBeNull();
        await Centre.Until(async () => (await centre.AgentGrain("bob").Read()).UsedUnits == 33);
        (await Events(centre, id)).ShouldContain("bargedIn");
        (await Events(centre, id)).ShouldContain("joined");
        (await centre.Conversation(id).Read())!.OwnerId.ShouldBe("ana");
    }

    [Fact]
    public async Task Who_barges_in_over_capacity_is_shown_so_and_offered_nothing_until_inside()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        await centre.OneAtATime("bob");
        await centre.SignIn("bob");
        await centre.Accept("bob", (await centre.Write("zhao", "hi")).ConversationId);
        var id = await Owned(centre);
        (await centre.Conversation(id).Barge("bob")).Refusal.ShouldBeNull();
        await Centre.Until(async () => (await centre.AgentGrain("bob").Read()).Over);
    }

    [Fact]
    public async Task A_restart_keeps_who_barged_in()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        var id = await Owned(centre);
        await centre.SignIn("bob");
        await centre.Conversation(id).Barge("bob");
        await centre.Restart();
        (await centre.Conversation(id).Send("bob", new OutgoingText { Text = "still here" })).Refusal.ShouldBeNull();
        (await centre.AgentGrain("bob").Read()).UsedUnits.ShouldBe(33);
    }

    [Fact]
    public async Task A_note_that_is_whispered_says_so()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        var id = await Owned(centre);
        var note = new OutgoingText { Text = "offer the voucher", Kind = MessageKind.Note, Whisper = true };
        (await centre.Conversation(id).Send("bob", note)).Value!.Event.ShouldBe(Message.Whisper);
        (await centre.Conversation(id).Send("bob", note with { Whisper = false })).Value!.Event.ShouldBeNull();
    }

    [Fact]
    public async Task Who_listens_is_told_to_colleagues_by_name()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        var id = await Owned(centre);
        await centre.Conversation(id).TellOfListener("bob");
        var line = (await centre.Conversation(id).MessagesAfter(0, 100)).Single(message => message.Event == "listening");
        line.Values["by"].ShouldNotBeEmpty();
        (await centre.Conversation(id).Send("ana", new OutgoingText { Text = "hello" })).Value!.Number.ShouldBe(line.Number + 1);
    }

    private static async Task<string> Owned(Centre centre)
    {
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        return id;
    }

    private static async Task<IEnumerable<string?>> Events(Centre centre, string id) =>
        (await centre.Conversation(id).MessagesAfter(0, 100)).Select(message => message.Event);
}
