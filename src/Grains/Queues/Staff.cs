using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Matching;

namespace OmniContact.Queues;

/// <summary>What a queue knows of its agents. Every contact asks how many are there: they are counted as they change, not when asked.</summary>
internal sealed class Staff
{
    private readonly Dictionary<string, AgentStatus> _statuses = [];

    public int SignedIn { get; private set; }

    public int Available { get; private set; }

    /// <summary>Available with room for a medium.</summary>
    public int Free { get; private set; }

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
        var available = status.Presence == PresenceKind.Available;
        if (status.SignedIn) SignedIn += one;
        if (available) Available += one;
        if (available && status.Room.Free != MediaSet.None) Free += one;
    }
}
