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
internal sealed class ChatSource(string conversationId, IGrainFactory grains, ISingleClientProxy client, ICentre centre, OpenPages pages, QueuePlaces places)
    : ConversationSource(conversationId, grains)
{
    private QueuePosition? _position;
    private QueuePosition? _moved;
    private string? _queueId;
    private bool _entered;

    /// <summary>The place in the queue by the latest look at it.</summary>
    public void Moved(QueuePosition? position)
    {
        if (position is null || !position.IsNews(Volatile.Read(ref _moved) ?? _position)) return;
        Volatile.Write(ref _moved, position);
        Look();
    }

    /// <summary>The page is there: the customer is present.</summary>
    public Task Enter()
    {
        pages.Enter(ConversationId);
        _entered = true;
        return Conversation.CustomerPresent(true);
    }

    public override async Task End()
    {
        Wait(null);
        try
        {
            await base.End();
        }
        finally
        {
            if (_entered && pages.LeaveLast(ConversationId)) await Conversation.CustomerPresent(false);
        }
    }

    protected override async Task Renew(CancellationToken cancel)
    {
        await base.Renew(cancel);
        await Conversation.CustomerPresent(true);
    }

    /// <summary>The conversation as the page shows it, with its place now.</summary>
    public async Task<ChatConversation> State(ConversationView view)
    {
        Wait(view.Status is ConversationStatus.Queued or ConversationStatus.Offered ? view.QueueId : null);
        return VisitorView.Of(view, _position = await Place(), centre);
    }

    protected override Task SendMessages(long after, ImmutableArray<Message> messages, CancellationToken cancel) =>
        Send("messages", new MessagesPush(ConversationId, after, messages[^1].Number, VisitorView.Of(messages)), cancel);

    /// <summary>Sent when something changed, and, while it waits, whenever the place did.</summary>
    protected override async Task SendState(ConversationView view, bool isNewer, CancellationToken cancel)
    {
        var moved = Interlocked.Exchange(ref _moved, null);
        if (isNewer) await Send("conversation", await State(view), cancel);
        else if (moved is not null && _queueId is not null) await Send("conversation", VisitorView.Of(view, _position = moved, centre), cancel);
    }

    protected override Task SendTyping(Author author, CancellationToken cancel) =>
        author.Kind is AuthorKind.Agent or AuthorKind.Bot
            ? Send("typing", new TypingPush(ConversationId, author with { Id = null }), cancel)
            : Task.CompletedTask;

    private Task Send<T>(string method, T value, CancellationToken cancel) => client.SendAsync(method, new Unmasked<T>(value), cancel);

    private void Wait(string? queueId)
    {
        if (queueId == _queueId) return;
        if (_queueId is not null) places.Leave(_queueId, this);
        if (queueId is not null) places.Enter(queueId, this);
        _queueId = queueId;
    }

    private async Task<QueuePosition?> Place() =>
        _queueId is { } queue
            ? await Grains.GetGrain<IQueueGrain>(queue).PositionOf(ConversationId)
            : null;
}
