using OmniContact.Routing.Conversations;

namespace OmniContact.Grains.Tests;

/// <summary>A chat page that goes with the process that held its connection says nothing.</summary>
public sealed class PageGoneTests
{
    [Fact]
    public async Task A_waiting_chat_whose_page_does_not_come_back_after_a_crash_is_abandoned()
    {
        await using var centre = await Centre.Open();
        var id = await Enter(centre);
        await centre.Restart();
        await centre.Pass(60);
        await centre.Eventually(async () => await centre.Status(id) == ConversationStatus.Closed);
        (await centre.Conversation(id).Read())!.CloseReason.ShouldBe(CloseReason.Abandoned);
    }

    [Fact]
    public async Task A_waiting_chat_whose_page_comes_back_waits_on()
    {
        await using var centre = await Centre.Open();
        var id = await Enter(centre);
        await centre.Restart();
        for (var i = 0; i < 12; i++)
        {
            await centre.Pass(10);
            await centre.Conversation(id).CustomerPresent(true);
        }
        (await centre.Status(id)).ShouldBe(ConversationStatus.Queued);
    }

    [Fact]
    public async Task A_waiting_chat_that_has_no_page_waits_on()
    {
        await using var centre = await Centre.Open();
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Restart();
        await centre.Pass(120);
        (await centre.Status(id)).ShouldBe(ConversationStatus.Queued);
    }

    private static async Task<string> Enter(Centre centre)
    {
        var id = (await centre.Write("li", "hi", hasPage: true)).ConversationId;
        await centre.Conversation(id).CustomerPresent(true);
        return id;
    }
}
