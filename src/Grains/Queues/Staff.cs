using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Matching;

namespace OmniContact.Queues;

/// <summary>What a queue knows of its agents. Every contact asks how many are there: they are counted as they change, not when asked.</summary>
internal sealed class Staff
{
    private readonly Dictionary<string, AgentStatus> _statuses = [];
    private readonly int[] _room = new int[Media.Count];
    private int _free;

    public int SignedIn { get; private set; }

    /// <summary>Available, ready and with room for each of these media; for any at all where none is named.</summary>
    public int Free(IEnumerable<Medium> media) => media.Select(medium => _room[(int)medium]).DefaultIfEmpty(_free).Min();

    public AgentStatus? Find(string agentId) => _statuses.TryGetValue(agentId, out var status) ? status : null;

    public void Set(AgentStatus status)
    {
        if (_statuses.TryGetValue(status.AgentId, out var before)) Count(before, -1);
        _statuses[status.AgentId] = status;
        Count(status, 1);
    }

    /// <summary>Who is no member any more tells nothing more either.</summary>
    public void Forget(Func<string, bool> isMember)
    {
        foreach (var (id, status) in _statuses)
        {
            if (isMember(id)) continue;
            Count(status, -1);
            _statuses.Remove(id);
        }
    }

    private void Count(AgentStatus status, int one)
    {
        if (status.SignedIn) SignedIn += one;
        if (status.Presence != PresenceKind.Available) return;
        var takes = status.Room.RingingFull ? MediaSet.None : status.Room.Free & status.Ready;
        if (takes != MediaSet.None) _free += one;
        for (var medium = 0; medium < _room.Length; medium++)
            if (takes.Has((Medium)medium)) _room[medium] += one;
    }
}
