using System.Collections.Concurrent;

namespace OmniContact.Server.Chat;

/// <summary>How many pages of this process show a conversation to its customer: only the last one that goes means absence.</summary>
internal sealed class OpenPages
{
    private readonly ConcurrentDictionary<string, int> _pages = [];

    public void Enter(string conversationId) => _pages.AddOrUpdate(conversationId, 1, (_, count) => count + 1);

    /// <summary>True when no page is left.</summary>
    public bool LeaveLast(string conversationId)
    {
        var left = _pages.AddOrUpdate(conversationId, 0, (_, count) => count - 1);
        return left <= 0 && _pages.TryRemove(KeyValuePair.Create(conversationId, left));
    }
}
