using System.Collections.Immutable;
using OmniContact.Conversations;
using Orleans;

namespace OmniContact.Server.Hubs;

/// <summary>One conversation as one connection follows it: state by version, messages by number, typing as it comes.</summary>
internal abstract class ConversationSource(string conversationId, IGrainFactory grains) : PushSource, IConversationObserver
{
    private IConversationObserver? _reference;
    private Author? _typing;
    private readonly MessageMarks _marks = new();
    private ConversationView? _view;
    private long _version = -1;
    private long _position;

    public string ConversationId => conversationId;

    protected IConversationGrain Conversation { get; } = grains.GetGrain<IConversationGrain>(conversationId);

    protected IGrainFactory Grains => grains;

    /// <summary>The conversation now and the messages the reader lacks, or null when there is none; pushes go on from there.</summary>
    public async Task<OpenedView?> Start(long? after)
    {
        if (await Conversation.Read() is null) return null;
        await Subscribe();
        var view = (await Conversation.Read())!;
        var messages = await Conversation.From(after, view.LastMessage);
        (_view, _version) = (view, view.Version);
        _position = messages.IsEmpty ? after ?? view.LastMessage : messages[^1].Number;
        _marks.Sent(messages);
        return new OpenedView(view, messages, _position);
    }

    /// <summary>Everything from the first message on is pushed: for a reader who has nothing of a new conversation.</summary>
    public async Task StartNew()
    {
        await Subscribe();
        Look();
    }

    public Task Changed(string id, ConversationPosition position)
    {
        if (position.Version > Interlocked.Read(ref _version)) Look();
        return Task.CompletedTask;
    }

    public Task Typing(string id, Author who)
    {
        Volatile.Write(ref _typing, who);
        Look();
        return Task.CompletedTask;
    }

    public override async Task End()
    {
        if (_reference is null) return;
        await Conversation.Unsubscribe(_reference);
        grains.DeleteObjectReference<IConversationObserver>(_reference);
    }

    protected override async Task Push(CancellationToken cancel)
    {
        if (Interlocked.Exchange(ref _typing, null) is { } author) await SendTyping(author, cancel);
        var news = await PushMessages(cancel);
        if ((_view = news?.View ?? _view) is not { } view) return;
        if (view.Version > _version) await PushMarks(news!.Earlier, cancel);
        await SendState(view, view.Version > _version, cancel);
        Interlocked.Exchange(ref _version, view.Version);
    }

    /// <summary>Returns what there was of news besides the messages that were sent; null for none.</summary>
    private async Task<ConversationNews?> PushMessages(CancellationToken cancel)
    {
        while (await Conversation.NewsSince(_version, _position, _marks.First, ConversationReads.Stretch) is { } news)
        {
            if (!news.Messages.IsEmpty)
            {
                await SendMessages(_position, news.Messages, cancel);
                _marks.Sent(news.Messages);
                _position = news.Messages[^1].Number;
            }
            if (news.Messages.Length < ConversationReads.Stretch) return news;
        }
        return null;
    }

    private async Task Subscribe()
    {
        _reference = grains.CreateObjectReference<IConversationObserver>(this);
        await Conversation.Subscribe(_reference);
    }

    /// <summary>Messages that were delivered, read, failed or recalled since they were sent come once more.</summary>
    private async Task PushMarks(ImmutableArray<Message> earlier, CancellationToken cancel)
    {
        var again = _marks.Changed(earlier);
        if (again.IsEmpty) return;
        await SendMessages(again[0].Number - 1, again, cancel);
        _marks.Sent(again);
    }

    protected override Task Renew(CancellationToken cancel) => Conversation.Subscribe(_reference!);

    protected abstract Task SendMessages(long after, ImmutableArray<Message> messages, CancellationToken cancel);

    /// <param name="isNewer">The state's version is above the one sent last.</param>
    protected abstract Task SendState(ConversationView view, bool isNewer, CancellationToken cancel);

    protected abstract Task SendTyping(Author author, CancellationToken cancel);
}
