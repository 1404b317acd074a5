using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Queues;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;

namespace OmniContact.Grains.Tests;

public sealed class RestartTests
{
    [Fact]
    public async Task A_restart_gives_back_the_waiting_list_in_order()
    {
        await using var centre = await Centre.Open();
        var ids = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            ids.Add((await centre.Write($"c{i}", "hi")).ConversationId);
            await centre.Pass(1);
        }
        await centre.Restart();
        var view = await centre.Grains.GetGrain<IQueueGrain>("sales").Read();
        view.Head.ShouldBe(ids);
    }

    [Fact]
    public async Task A_restart_gives_back_owners_and_capacity()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        var receipt = await centre.Write("li", "hi");
        await centre.Accept("ana", receipt.ConversationId);
        await centre.Restart();
        var parts = await centre.Parts("ana");
        parts.ShouldHaveSingleItem().Role.ShouldBe(AgentRole.Owner);
        (await centre.AgentGrain("ana").Read()).UsedUnits.ShouldBe(33);
        (await centre.Status(receipt.ConversationId)).ShouldBe(ConversationStatus.Active);
    }

    [Fact]
    public async Task A_restart_gives_back_how_long_an_agents_contacts_last()
    {
        await using var centre = await Centre.Open(queue => queue with { Strategy = Strategy.FastestFirst }, ["ana", "bob"]);
        await centre.SignIn("ana");
        var first = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", first);
        await centre.Pass(10);
        (await centre.Conversation(first).Close("ana", CloseReason.Resolved)).Refusal.ShouldBeNull();
        await centre.Conversation(first).FinishWrapUp("ana", new WrapUpEntry());
        await centre.Eventually(async () => (await centre.Parts("ana")).IsEmpty);
        (await centre.AgentGrain("ana").SetPresence(new PresenceRequest { Kind = PresenceKind.Offline })).Refusal.ShouldBeNull();
        await centre.Restart();
        await centre.SignIn("bob"); // idle for longer, and unknown
        await centre.Pass(10);
        await centre.SignIn("ana");
        var second = (await centre.Write("wu", "hi")).ConversationId;
        (await centre.Offered("ana", second)).Offer!.Fence.ShouldBe(1); // before bob
    }

    [Fact]
    public async Task After_a_restart_nothing_rings_where_no_page_has_come_back_yet()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        await centre.Restart();
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Pass(5);
        (await centre.Status(id)).ShouldBe(ConversationStatus.Queued);
        await centre.SignIn("ana", available: false);
        await centre.Accept("ana", id);
    }

    [Theory]
    [InlineData(true, ConversationStatus.Queued)]
    [InlineData(false, ConversationStatus.Closed)]
    public async Task A_queue_knows_from_its_first_customer_on_whether_anybody_is_signed_in(bool signedIn, ConversationStatus expected)
    {
        await using var centre = await Centre.Open(queue => queue with { Exits = [new(ExitTrigger.NobodySignedIn, ExitAction.Refuse)] });
        if (signedIn) await centre.SignIn("ana");
        await centre.Restart();
        (await centre.Status((await centre.Write("li", "hi")).ConversationId)).ShouldBe(expected);
        (await centre.Grains.GetGrain<IQueueGrain>("sales").Read()).SignedIn.ShouldBe(signedIn ? 1 : 0);
    }

    [Fact]
    public async Task What_waited_is_offered_after_a_restart()
    {
        await using var centre = await Centre.Open();
        var receipt = await centre.Write("li", "hi");
        await centre.Restart();
        await centre.SignIn("ana");
        await centre.Accept("ana", receipt.ConversationId);
    }

    [Fact]
    public async Task What_was_read_is_marked_so_also_after_a_restart()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        var sent = (await centre.Conversation(id).Send("ana", new OutgoingText { Text = "hello" })).Value!;
        await centre.Restart();
        await centre.Conversation(id).MarkRead(AuthorKind.Customer, sent.Number);
        (await centre.Conversation(id).MessagesAfter(sent.Number - 1, 1))[0].Delivery.ShouldBe(DeliveryState.Read);
    }
}
