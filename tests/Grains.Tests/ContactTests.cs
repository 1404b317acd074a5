using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Queues;
using OmniContact.Routing;
using OmniContact.Routing.Conversations;

namespace OmniContact.Grains.Tests;

public sealed class ContactTests
{
    [Fact]
    public async Task A_message_reaches_a_free_agent_and_is_answered()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        var receipt = await centre.Write("li", "你好");
        receipt.Number.ShouldBe(1);
        await centre.Accept("ana", receipt.ConversationId);
        var sent = await centre.Conversation(receipt.ConversationId).Send("ana", new OutgoingText { Text = "Hello" });
        sent.Refusal.ShouldBeNull();
        var messages = await centre.Conversation(receipt.ConversationId).MessagesAfter(0, 100);
        messages.Select(message => message.Number).ShouldBe(Enumerable.Range(1, messages.Length).Select(n => (long)n));
        messages.Where(message => message.Kind == MessageKind.Text).Select(message => message.Text).ShouldBe(["你好", "Hello"]);
    }

    [Fact]
    public async Task A_waiting_contact_is_offered_when_an_agent_becomes_available()
    {
        await using var centre = await Centre.Open();
        var receipt = await centre.Write("li", "hi");
        (await centre.Status(receipt.ConversationId)).ShouldBe(ConversationStatus.Queued);
        await centre.SignIn("ana");
        await centre.Accept("ana", receipt.ConversationId);
        (await centre.Status(receipt.ConversationId)).ShouldBe(ConversationStatus.Active);
    }

    [Fact]
    public async Task The_oldest_comes_first_when_an_agent_frees_up()
    {
        await using var centre = await Centre.Open();
        var first = await centre.Write("a", "1");
        await centre.Pass(5);
        var second = await centre.Write("b", "2");
        await centre.SignIn("ana");
        await centre.Offered("ana", first.ConversationId);
        (await centre.Status(second.ConversationId)).ShouldBe(ConversationStatus.Queued);
    }

    [Fact]
    public async Task An_offer_that_nobody_takes_goes_back_and_to_the_next_agent()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        await centre.SignIn("ana");
        await centre.Pass(1);
        await centre.SignIn("bob");
        var receipt = await centre.Write("li", "hi");
        await centre.Offered("ana", receipt.ConversationId);
        await centre.Pass(21);
        await centre.Accept("bob", receipt.ConversationId);
    }

    [Fact]
    public async Task A_late_accept_is_refused_by_its_fence()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        var receipt = await centre.Write("li", "hi");
        var part = await centre.Offered("ana", receipt.ConversationId);
        await centre.Pass(21);
        var late = await centre.Conversation(receipt.ConversationId).Accept("ana", part.Offer!.Fence);
        late.Refusal!.Kind.ShouldBe(RefusalKind.Stale);
    }

    [Fact]
    public async Task The_same_provider_message_delivered_at_once_is_one_message()
    {
        await using var centre = await Centre.Open();
        var receipts = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => centre.Write("li", "hi", providerId: "m1")));
        receipts.Select(receipt => (receipt.ConversationId, receipt.Number)).Distinct().Count().ShouldBe(1);
        receipts.Count(receipt => !receipt.Repeated).ShouldBe(1);
    }

    [Fact]
    public async Task A_second_message_joins_the_open_conversation()
    {
        await using var centre = await Centre.Open();
        var first = await centre.Write("li", "one");
        var second = await centre.Write("li", "two");
        second.ConversationId.ShouldBe(first.ConversationId);
        second.Number.ShouldBeGreaterThan(first.Number);
    }

    [Fact]
    public async Task What_an_agent_writes_goes_out_by_the_chat_also_while_the_customer_calls()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        (await centre.Write("li", "calling", medium: Medium.Voice)).ConversationId.ShouldBe(id);
        var (chat, call) = ((await centre.Conversation(id).Read())!.Legs[0], (await centre.Conversation(id).Read())!.Legs[1]);
        (chat.Medium, call.Medium).ShouldBe((Medium.Chat, Medium.Voice));
        (await centre.Conversation(id).Send("ana", new OutgoingText { Text = "one moment" })).Value!.LegId.ShouldBe(chat.Id);
    }

    [Fact]
    public async Task Closing_and_wrap_up_free_the_agent_for_the_next_contact()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        var receipt = await centre.Write("li", "hi");
        await centre.Accept("ana", receipt.ConversationId);
        (await centre.Conversation(receipt.ConversationId).Close("ana", CloseReason.Resolved)).Refusal.ShouldBeNull();
        await Centre.Until(async () => (await centre.Parts("ana")).Any(part => part.Role == AgentRole.WrapUp));
        (await centre.Conversation(receipt.ConversationId).FinishWrapUp("ana", new WrapUpEntry())).Refusal.ShouldBeNull();
        await Centre.Until(async () => (await centre.Parts("ana")).IsEmpty);
    }

    [Fact]
    public async Task A_burst_fills_a_queue_to_its_maximum_exactly()
    {
        await using var centre = await Centre.Open(queue => queue with { MaximumLength = 5 });
        var receipts = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => centre.Write($"c{i}", "hi")));
        var statuses = await Task.WhenAll(receipts.Select(receipt => centre.Status(receipt.ConversationId)));
        statuses.Count(status => status == ConversationStatus.Queued).ShouldBe(5);
        statuses.Count(status => status == ConversationStatus.Closed).ShouldBe(195);
        (await centre.Grains.GetGrain<IQueueGrain>("sales").Read()).Waiting.ShouldBe(5);
    }

    [Fact]
    public async Task An_agent_never_holds_more_than_the_profile_allows()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        for (var i = 0; i < 3; i++)
        {
            var receipt = await centre.Write($"c{i}", "hi");
            await centre.Accept("ana", receipt.ConversationId);
        }
        var fourth = await centre.Write("c4", "hi");
        (await centre.Status(fourth.ConversationId)).ShouldBe(ConversationStatus.Queued);
        (await centre.AgentGrain("ana").Read()).UsedUnits.ShouldBe(99);
    }
}
