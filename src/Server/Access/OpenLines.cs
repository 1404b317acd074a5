using System.Collections.Concurrent;

namespace OmniContact.Server.Access;

/// <summary>
/// What stays open under sessions in this process, so that it ends with them at once, wherever they are ended. Where the nudge is lost it
/// is found when a connection renews itself.
/// </summary>
internal sealed class OpenLines
{
    private const string User = "user-ended";
    private const string Session = "session-ended";

    private readonly ConcurrentDictionary<string, OpenLine> _lines = [];
    private readonly Nudges _nudges;

    public OpenLines(Nudges nudges)
    {
        _nudges = nudges;
        nudges.Follow(User, key => End(line => line.UserKey == key));
        nudges.Follow(Session, name => End(line => line.Session == name));
    }

    public void Add(string connection, OpenLine line) => _lines[connection] = line;

    public void Remove(string connection) => _lines.TryRemove(connection, out _);

    /// <summary>All sessions of the person are over: lines end, here and in other processes.</summary>
    public void EndUser(string userKey)
    {
        End(line => line.UserKey == userKey);
        _nudges.Send(User, userKey);
    }

    /// <summary>This session is over, likewise.</summary>
    public void EndSession(string name)
    {
        End(line => line.Session == name);
        _nudges.Send(Session, name);
    }

    private void End(Func<OpenLine, bool> over)
    {
        foreach (var line in _lines.Values.Where(over)) line.Abort();
    }
}
