using System.Collections.Immutable;

namespace OmniContact.Conversations;

/// <summary>The latest messages, so that a nudged reader need not go to the store.</summary>
internal sealed class MessageTail
{
    public const int Capacity = 64;

    private readonly List<Message> _messages = [];

    public void Add(IReadOnlyList<Message> added, ImmutableArray<Message> changed)
    {
        foreach (var message in changed)
            if (_messages.FindIndex(known => known.Number == message.Number) is >= 0 and var at) _messages[at] = message;
        _messages.AddRange(added);
        if (_messages.Count > Capacity) _messages.RemoveRange(0, _messages.Count - Capacity);
    }

    /// <summary>The number that the messages still missing here come before, given the last one there is; null when there is no room for any, or none.</summary>
    public long? MissesBefore(long last)
    {
        var first = _messages.Count == 0 ? last + 1 : _messages[0].Number;
        return first > 1 && _messages.Count < Capacity ? first : null;
    }

    /// <summary>Takes in earlier ones, in any order.</summary>
    public void AddEarlier(IEnumerable<Message> earlier) =>
        _messages.InsertRange(0, earlier.OrderBy(message => message.Number).TakeLast(Capacity - _messages.Count).ToArray());

    /// <summary>Messages of the other side up to a number, now read; empty when nothing changes.</summary>
    public ImmutableArray<Message> MarkRead(AuthorKind by, long upTo) =>
    [
        .. _messages
            .Where(message => message.Number <= upTo && message.Kind is not (MessageKind.System or MessageKind.Note)
                && message.Author.Kind != AuthorKind.System && (message.Author.Kind == AuthorKind.Customer) != (by == AuthorKind.Customer)
                && message.Delivery is not (DeliveryState.Read or DeliveryState.Failed))
            .Select(message => message with { Delivery = DeliveryState.Read }),
    ];

    public Message? Find(long number) => _messages.Find(message => message.Number == number);

    /// <summary>Null when what follows the number reaches back beyond the tail.</summary>
    public ImmutableArray<Message>? After(long number, long last, int limit)
    {
        if (number >= last) return [];
        if (_messages.Count == 0 || _messages[0].Number > number + 1) return null;
        return [.. _messages.Where(message => message.Number > number).Take(limit)];
    }
}
