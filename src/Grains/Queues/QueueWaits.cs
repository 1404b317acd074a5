using OmniContact.Routing.Matching;
using OmniContact.Routing.Waits;

namespace OmniContact.Queues;

/// <summary>What the queue's own course teaches about waiting, and what those who wait are told.</summary>
internal sealed class QueueWaits(DateTimeOffset now)
{
    private readonly Dictionary<string, (DateTimeOffset Since, WaitEstimate? Promise)> _waiting = [];
    private WaitModel _model = new() { At = now };
    private int _agents;

    public WaitAccuracy? Accuracy => _model.Accuracy;

    /// <summary>Somebody has to wait who is not known yet. Who finds a free agent at once, or is not due, says nothing about waiting.</summary>
    public void Waits(WaitingItem item, int ahead, DateTimeOffset now)
    {
        if (item.Offered || item.DueAt > now || _waiting.ContainsKey(item.ConversationId)) return;
        _waiting[item.ConversationId] = (now, _model.Estimate(ahead, _agents, now));
        _model = _model.Observe(new Enqueued(now));
    }

    /// <summary>An agent was found.</summary>
    public void Offered(string conversationId, DateTimeOffset now)
    {
        if (_waiting.Remove(conversationId, out var known))
            _model = _model.Observe(new Answered(now, now - known.Since, known.Promise));
    }

    /// <summary>It left without an agent; nothing happens when one had been found.</summary>
    public void Left(string conversationId, DateTimeOffset now)
    {
        if (_waiting.Remove(conversationId)) _model = _model.Observe(new Abandoned(now));
    }

    /// <summary>An agent is done with an item, and was taken by it for so long.</summary>
    public void Served(TimeSpan agentTime, DateTimeOffset now) => _model = _model.Observe(new ServiceCompleted(now, agentTime));

    public void Agents(int available, DateTimeOffset now)
    {
        if (available == _agents) return;
        _agents = available;
        _model = _model.Observe(new AgentsChanged(now, available));
    }

    public WaitEstimate? Estimate(int ahead, DateTimeOffset now) => _model.Estimate(ahead, _agents, now);
}
