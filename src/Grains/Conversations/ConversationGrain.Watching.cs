using System.Collections.Immutable;

namespace OmniContact.Conversations;

internal sealed partial class ConversationGrain
{
    private readonly MessageTail _tail = new();
    private readonly Observers<IConversationObserver> _observers = new();

    public Task<ConversationView?> Read() => Task.FromResult(_body?.View());

    public async Task<ImmutableArray<Message>> MessagesAfter(long after, int limit)
    {
        if (_body is null) return [];
        if (_tail.After(after, _body.State.LastMessage, limit) is { } messages) return messages;
        var rows = await store.MessagesAfter(Key, after, limit);
        return [.. rows.Select(row => OmniJson.Read<Message>(row.Body))];
    }

    public async Task<ConversationNews?> NewsSince(long version, long after, long? earlierFrom, int limit)
    {
        if (_body is not { State: var state } body || (state.Version <= version && state.LastMessage <= after)) return null;
        return new ConversationNews
        {
            View = body.View(),
            Messages = await MessagesAfter(after, limit),
            Earlier = earlierFrom is { } from ? [.. (await MessagesAfter(from - 1, limit)).Where(message => message.Number <= after)] : [],
        };
    }

    public Task<ConversationPosition> Subscribe(IConversationObserver observer)
    {
        _observers.Add(observer, time.GetUtcNow());
        return Task.FromResult(Position);
    }

    public Task Unsubscribe(IConversationObserver observer)
    {
        _observers.Remove(observer);
        return Task.CompletedTask;
    }

    public Task Typing(Author who)
    {
        _observers.Tell(time.GetUtcNow(), observer => observer.Typing(Key, who));
        return Task.CompletedTask;
    }

    private ConversationPosition Position => new(_body?.State.Version ?? 0, _body?.State.LastMessage ?? 0);

    private void Nudge()
    {
        var position = Position;
        _observers.Tell(time.GetUtcNow(), observer => observer.Changed(Key, position));
    }
}
