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
        await centre.Eventually(async () => await centre.Status(id) == ConversationStatus.Queued);
        await centre.Eventually(async () => (await centre.Parts("ana")).IsEmpty);
        await centre.Pass(2);
        await centre.SignIn("ana", available: false);
        (await centre.AgentGrain("ana").Read()).Kind.ShouldBe(PresenceKind.Available);
    }
}
