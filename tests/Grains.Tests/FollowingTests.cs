using OmniContact.Conversations;

namespace OmniContact.Grains.Tests;

/// <summary>Who follows a conversation asks once for all that is new.</summary>
public sealed class FollowingTests
{
    [Fact]
    public async Task Who_has_everything_is_told_nothing()
    {
        await using var centre = await Centre.Open();
        var conversation = centre.Conversation((await centre.Write("li", "hi")).ConversationId);
        var view = (await conversation.Read())!;
        (await conversation.NewsSince(view.Version, view.LastMessage, 1, 200)).ShouldBeNull();
    }

    [Fact]
    public async Task Who_has_nothing_gets_as_many_messages_as_asked_for_and_the_state()
    {
        await using var centre = await Centre.Open();
        var conversation = centre.Conversation((await centre.Write("li", "one")).ConversationId);
        await centre.Write("li", "two");
        var news = (await conversation.NewsSince(-1, 0, null, 2))!;
        news.Messages.Select(message => message.Number).ShouldBe([1, 2]);
        news.View.Version.ShouldBe((await conversation.Read())!.Version);
        news.Earlier.ShouldBeEmpty();
    }

    [Fact]
    public async Task Messages_that_were_read_meanwhile_come_as_they_are_now()
    {
        await using var centre = await Centre.Open();
        var conversation = centre.Conversation((await centre.Write("li", "one")).ConversationId);
        var before = (await conversation.Read())!;
        await conversation.MarkRead(AuthorKind.Agent, 1);
        var news = (await conversation.NewsSince(before.Version, before.LastMessage, 1, 200))!;
        news.Messages.ShouldBeEmpty();
        news.Earlier[0].Delivery.ShouldBe(DeliveryState.Read);
    }
}
