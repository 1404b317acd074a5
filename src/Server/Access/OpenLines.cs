using System.Collections.Concurrent;

namespace OmniContact.Server.Access;

/// <summary>
/// What stays open under sessions in this process, so that it ends with them at once. What another process ends is found
/// when a connection renews itself.
/// </summary>
internal sealed class OpenLines
{
    private readonly ConcurrentDictionary<string, OpenLine> _lines = [];

    public void Add(string connection, OpenLine line) => _lines[connection] = line;

    public void Remove(string connection) => _lines.TryRemove(connection, out _);

    /// <summary>All sessions of the person are over.</summary>
    public void EndUser(string userKey) => End(line => line.UserKey == userKey);

    /// <summary>This session is over.</summary>
    public void EndSession(string name) => End(line => line.Session == name);

    private void End(Func<OpenLine, bool> over)
    {
        foreach (var line in _lines.Values.Where(over)) line.Abort();
    }
}
