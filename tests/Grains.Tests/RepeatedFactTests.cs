using OmniContact.Conversations;
using OmniContact.Routing.Conversations;

namespace OmniContact.Grains.Tests;

public sealed class RepeatedFactTests
{
    [Fact]
    public async Task A_fact_that_comes_again_after_a_restart_brings_no_finished_work_back()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        var owned = (await centre.Parts("ana")).ShouldHaveSingleItem();
        await centre.Conversation(id).Close("ana", CloseReason.Resolved);
        await centre.Conversation(id).FinishWrapUp("ana", new WrapUpEntry());
        await centre.Restart();
        await centre.AgentGrain("ana").PartsChanged([owned]);
        (await centre.Parts("ana")).ShouldBeEmpty();
        (await centre.AgentGrain("ana").Read()).UsedUnits.ShouldBe(0);
    }
}
