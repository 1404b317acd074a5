using System.Collections.Immutable;
using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Queues;

/// <summary>Items that nobody else is given for a while: an agent's turn has claimed them, or they rest because their conversations did not answer.</summary>
internal sealed class HeldItems
{
    private readonly Dictionary<string, (DateTimeOffset Until, bool Rests)> _held = [];

    public void Hold(string conversationId, DateTimeOffset until, bool rests) => _held[conversationId] = (until, rests);

    public void End(string conversationId) => _held.Remove(conversationId);

    /// <summary>Ends its rest, if it rests. A claim goes on.</summary>
    public bool Wakes(string conversationId) =>
        _held.TryGetValue(conversationId, out var held) && held.Rests && _held.Remove(conversationId);

    public void Clear() => _held.Clear();

    /// <summary>As many as are named at most.</summary>
    public ImmutableArray<string> All(DateTimeOffset now)
    {
        if (_held.Count == 0) return [];
        Forget(now);
        return [.. _held.Keys.Take(OfferMade.MostHeldBack)];
    }

    private void Forget(DateTimeOffset now)
    {
        foreach (var (id, held) in _held)
            if (held.Until <= now) _held.Remove(id);
    }
}
