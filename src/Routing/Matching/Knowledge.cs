using System.Collections.Immutable;

namespace OmniContact.Routing.Matching;

/// <summary>
/// What a queue has heard, numbered: it is stored nowhere else, and without it an answer could not be replayed.
/// </summary>
public sealed class Knowledge
{
    private readonly Dictionary<string, (WaitingItem Item, KnownPlace Place)> _items = [];
    private long _number;

    /// <summary>Of those that waited before this activation.</summary>
    public void Reads(WaitingItem item, long epoch) => _items[item.ConversationId] = (item, new KnownPlace(item.Version, new Heard(epoch, 0)));

    public void Hears(WaitingItem item, long epoch)
    {
        _number++;
        var place = _items.TryGetValue(item.ConversationId, out var known) && known.Item.HasPlaceOf(item)
            ? known.Place
            : new KnownPlace(item.Version, new Heard(epoch, _number));
        _items[item.ConversationId] = (item, place);
    }

    public void Forgets(string conversationId)
    {
        _number++;
        _items.Remove(conversationId);
    }

    public QueueSight Sight(string? best, ImmutableArray<string> heldBack, DateTimeOffset now, long epoch, long configurationVersion) => new()
    {
        At = now,
        ConfigurationVersion = configurationVersion,
        Heard = new Heard(epoch, _number),
        BestPlace = best is not null && _items.TryGetValue(best, out var known) ? known.Place : null,
        HeldBack = heldBack,
    };
}
