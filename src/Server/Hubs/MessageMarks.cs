using System.Collections.Immutable;
using OmniContact.Conversations;

namespace OmniContact.Server.Hubs;

/// <summary>Remembers of the messages sent last how far they had come, as long as that may still change.</summary>
internal sealed class MessageMarks
{
    /// <summary>Messages remembered at most; older ones are taken as settled.</summary>
    public const int Most = 100;

    private readonly SortedDictionary<long, (DeliveryState Delivery, bool Recalled)> _open = [];

    /// <summary>Number of the oldest one that may still change.</summary>
    public long? First => _open.Count == 0 ? null : _open.First().Key;

    public void Sent(ImmutableArray<Message> messages)
    {
        foreach (var message in messages)
        {
            if (MayChange(message)) _open[message.Number] = (message.Delivery, message.Recalled);
            else _open.Remove(message.Number);
        }
        while (_open.Count > Most) _open.Remove(_open.First().Key);
    }

    /// <summary>Those of the messages that are not as they were sent.</summary>
    public ImmutableArray<Message> Changed(ImmutableArray<Message> now) =>
        [.. now.Where(message => _open.TryGetValue(message.Number, out var sent) && sent != (message.Delivery, message.Recalled))];

    private static bool MayChange(Message message) =>
        message is { Kind: not (MessageKind.System or MessageKind.Note), Delivery: not (DeliveryState.Read or DeliveryState.Failed), Recalled: false };
}
