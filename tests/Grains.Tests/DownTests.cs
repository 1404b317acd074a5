using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;

namespace OmniContact.Grains.Tests;

public sealed class DownTests
{
    [Fact]
    public async Task An_offer_that_lapses_while_the_process_is_down_is_no_miss()
    {
        await using var centre = await Centre.Open(queue => queue with { TextMissesAllowed = 1 });
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Offered("ana", id);
        await centre.Restart(after: TimeSpan.FromSeconds(30));
        await centre.Conversation(id).Wake();
        // The clock stands still: on a busy machine it would go on until she counted as gone.
        await Centre.Until(async () => await centre.Status(id) == ConversationStatus.Queued && (await centre.Parts("ana")).IsEmpty);
        await centre.Pass(2);
        await centre.SignIn("ana", available: false);
        (await centre.AgentGrain("ana").Read()).Kind.ShouldBe(PresenceKind.Available);
    }

    [Fact]
    public async Task Nor_is_it_when_the_page_is_back_before_the_lapse_is_told()
    {
        await using var centre = await Centre.Open(queue => queue with { TextMissesAllowed = 1 });
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Offered("ana", id);
        await centre.Restart(after: TimeSpan.FromSeconds(30));
        await centre.SignIn("ana", available: false);
        await centre.Conversation(id).Wake();
        await centre.Eventually(async () => (await centre.AgentGrain("ana").Read()).Kind != PresenceKind.Available
            || await centre.Status(id) == ConversationStatus.Queued && (await centre.Parts("ana")).IsEmpty);
        await centre.Pass(3);
        (await centre.AgentGrain("ana").Read()).Kind.ShouldBe(PresenceKind.Available);
    }

    [Fact]
    public async Task An_offer_that_lapses_before_a_page_that_is_there_is_a_miss()
    {
        await using var centre = await Centre.Open(queue => queue with { TextMissesAllowed = 1 });
        await centre.SignIn("ana");
        await centre.Restart(after: TimeSpan.FromSeconds(30));
        await centre.SignIn("ana", available: false);
        await centre.Offered("ana", (await centre.Write("li", "hi")).ConversationId);
        await centre.Pass(22);
        await centre.Eventually(async () => (await centre.AgentGrain("ana").Read()).Kind == PresenceKind.NotResponding);
    }
}
