using System.Collections.Immutable;
using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Feeds;
using OmniContact.Routing.Agents;

namespace OmniContact.Grains.Tests;

/// <summary>A colleague who is named in a note is told of it, once, whatever happens in between.</summary>
public sealed class MentionTests
{
    [Fact]
    public async Task Who_is_named_finds_it_in_the_feed_and_marks_it_read()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bo"]);
        var id = await Owned(centre);
        var before = (await centre.AgentGrain("bo").Feed(null)).Position;
        var note = await Note(centre, id, "n1");
        await Centre.Until(async () => (await Of(centre, "bo")).Length == 1);
        var mention = (await Of(centre, "bo")).Single();
        (mention.ConversationId, mention.Number, mention.By, mention.CustomerName, mention.Words, mention.Read)
            .ShouldBe((id, note.Number, "ana", "li", "@bo could you look?", false));
        (await centre.AgentGrain("bo").Feed(before)).Events.OfType<MentionChanged>().Single().Mention.ShouldBe(mention);
        await centre.AgentGrain("bo").MarkMentions([new(id, note.Number)], read: true);
        (await Of(centre, "bo")).Single().Read.ShouldBeTrue();
        (await centre.AgentGrain("bo").Feed(before)).Events.OfType<MentionChanged>().Last().Mention.Read.ShouldBeTrue();
        await centre.AgentGrain("bo").MarkMentions([new(id, note.Number)], read: false);
        (await Of(centre, "bo")).Single().Read.ShouldBeFalse();
        (await Of(centre, "ana")).ShouldBeEmpty();
    }

    [Fact]
    public async Task It_is_kept_over_a_restart_and_one_that_is_told_again_is_no_second_one()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bo"]);
        var id = await Owned(centre);
        var note = await Note(centre, id, "n1");
        await Centre.Until(async () => (await Of(centre, "bo")).Length == 1);
        var told = (await Of(centre, "bo")).Single();
        await centre.AgentGrain("bo").MarkMentions([new(id, note.Number)], read: true);
        await centre.Restart();
        (await Note(centre, id, "n1")).Number.ShouldBe(note.Number);
        await centre.AgentGrain("bo").Mentioned([told]);
        (await Of(centre, "bo")).Single().ShouldBe(told with { Read = true });
    }

    [Fact]
    public async Task A_crash_between_the_note_and_the_bell_loses_nothing()
    {
        var lost = new LostCalls();
        lost.Lose(nameof(IAgentGrain.Mentioned));
        await using var centre = await Centre.Open(agents: ["ana", "bo"], lost: lost);
        var id = await Owned(centre);
        await Note(centre, id, "n1");
        await Centre.Until(() => Task.FromResult(lost.Lost > 0));
        (await Of(centre, "bo")).ShouldBeEmpty();
        lost.Lose();
        await centre.Restart();
        await centre.Eventually(async () => (await Of(centre, "bo")).Length == 1);
    }

    private static async Task<string> Owned(Centre centre)
    {
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        return id;
    }

    private static async Task<Message> Note(Centre centre, string id, string clientId)
    {
        var sent = await centre.Conversation(id).Send("ana", new() { Kind = MessageKind.Note, Text = "@bo could you look?", ClientId = clientId, Mentions = ["bo"] });
        sent.Refusal.ShouldBeNull();
        return sent.Value!;
    }

    private static async Task<ImmutableArray<Mention>> Of(Centre centre, string agentId) =>
        (await centre.AgentGrain(agentId).Feed(null)).Snapshot!.Mentions;
}
