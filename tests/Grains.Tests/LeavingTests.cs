using OmniContact.Routing;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;

namespace OmniContact.Grains.Tests;

/// <summary>A customer who waits no longer leaves a message, or is called back.</summary>
public sealed class LeavingTests
{
    [Fact]
    public async Task Whoever_waits_too_long_leaves_a_message_that_is_served()
    {
        await using var centre = await Centre.Open(queue => queue with { Exits = [new(ExitTrigger.MaximumWait, ExitAction.LeaveMessage, null, 60)] });
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Pass(61);
        await centre.Eventually(async () => (await centre.Conversation(id).Read())!.Medium == Medium.Task);
        (await centre.Status(id)).ShouldBe(ConversationStatus.Queued);
        (await Said(centre, id)).ShouldContain("现在客服都在忙，您的留言我们已收到，会尽快回复您。");
        await centre.SignIn("ana");
        await centre.Accept("ana", id);
    }

    [Fact]
    public async Task A_full_queue_sends_the_message_to_the_queue_for_it_and_keeps_its_maximum()
    {
        await using var centre = await Centre.Open();
        await Mailbox(centre, queue => queue with { MaximumLength = 1, Exits = [new(ExitTrigger.Full, ExitAction.LeaveMessage, "mailbox")] });
        await centre.Write("li", "hi");
        var left = (await centre.Write("mei", "hi")).ConversationId;
        var view = (await centre.Conversation(left).Read())!;
        (view.Status, view.Medium, view.QueueId).ShouldBe((ConversationStatus.Queued, Medium.Task, "mailbox"));
        (await Said(centre, left)).ShouldContain("现在客服都在忙，您的留言我们已收到，会尽快回复您。");
    }

    [Fact]
    public async Task A_caller_is_called_back_in_the_place_that_they_had()
    {
        await using var centre = await Centre.Open(queue => queue with { Exits = [new(ExitTrigger.MaximumWait, ExitAction.Callback, null, 60)] });
        var first = (await centre.Write("li", "hi", channel: "phone", medium: Medium.Voice)).ConversationId;
        await centre.Pass(61);
        await centre.Eventually(async () => (await centre.Conversation(first).Read())!.Medium == Medium.Callback);
        var second = (await centre.Write("mei", "hi", channel: "phone", medium: Medium.Voice)).ConversationId;
        (await Said(centre, first)).ShouldContain("我们会按您的排队顺序尽快给您回电。");
        await centre.SignIn("ana");
        await centre.Accept("ana", first);
        (await centre.Status(second)).ShouldBe(ConversationStatus.Queued);
    }

    private static async Task<IEnumerable<string>> Said(Centre centre, string id) =>
        (await centre.Conversation(id).MessagesAfter(0, 50)).Select(message => message.Text);

    private static Task Mailbox(Centre centre, Func<QueueSettings, QueueSettings> sales)
    {
        var settings = centre.Configuration.Current.Queue("sales")!;
        return centre.Configure(
        [
            Centre.Row("queue", "mailbox", settings with { Id = "mailbox" }), Centre.Row("queue", "sales", sales(settings)),
        ]);
    }
}
