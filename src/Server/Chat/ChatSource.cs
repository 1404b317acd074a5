using System.Collections.Immutable;
using Microsoft.AspNetCore.SignalR;
using OmniContact.Conversations;
using OmniContact.Queues;
using OmniContact.Routing.Conversations;
using OmniContact.Server.Hubs;
using OmniContact.Server.Privacy;
using Orleans;

namespace OmniContact.Server.Chat;

/// <summary>A customer's conversation on a chat page: filtered, unmasked (these are the customer's own words), with the place in the queue.</summary>
internal sealed class ChatSource(string conversationId, IGrainFactory grains, ISingleClientProxy client, ICentre centre, OpenPages pages)
    : ConversationSource(conversationId, grains)
{
    private QueuePosition? _position;

    /// <summary>The page is there: the customer is present.</summary>
    public Task Enter()
    {
        pages.Enter(ConversationId);
        return Conversation.CustomerPresent(true);
    }

    public override async Task End()
    {
        await base.End();
        if (pages.LeaveLast(ConversationId)) await Conversation.CustomerPresent(false);
    }

    protected override async Task Renew(CancellationToken cancel)
    {
        await base.Renew(cancel);
        await Conversation.CustomerPresent(true);
    }

    /// <summary>The conversation as the page shows it, with its place now.</summary>
    public async Task<ChatConversation> State(ConversationView view) =>
        VisitorView.Of(view, _position = await Place(view), centre);

    protected override Task SendMessages(long after, ImmutableArray<Message> messages, CancellationToken cancel) =>
        Send("messages", new MessagesPush(ConversationId, after, messages[^1].Number, VisitorView.Of(messages)), cancel);

    /// <summary>Sent when something changed, and, while it waits, whenever the place did.</summary>
    protected override async Task SendState(ConversationView view, bool isNewer, CancellationToken cancel)
    {
        var before = _position;
        var state = await State(view);
        if (isNewer || state.Position != before) await Send("conversation", state, cancel);
    }

    protected override Task SendTyping(Author author, CancellationToken cancel) =>
        author.Kind is AuthorKind.Agent or AuthorKind.Bot
            ? Send("typing", new TypingPush(ConversationId, author with { Id = null }), cancel)
            : Task.CompletedTask;

    private Task Send<T>(string method, T value, CancellationToken cancel) => client.SendAsync(method, new Unmasked<T>(value), cancel);

    private async Task<QueuePosition?> Place(ConversationView view) =>
        view is { Status: ConversationStatus.Queued or ConversationStatus.Offered, QueueId: { } queue }
            ? await Grains.GetGrain<IQueueGrain>(queue).PositionOf(ConversationId)
            : null;
}
