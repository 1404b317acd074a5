using OmniContact.Routing;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;

namespace OmniContact.Queues;

internal sealed partial class QueueGrain
{
    private AdmissionAnswer Answer(AdmissionRequest request, DateTimeOffset now)
    {
        var settings = _queue.Settings;
        ExitTrigger? because = null;
        if (_items.ContainsKey(request.ConversationId)) return new AdmissionAnswer(Key);
        if (!request.Medium.IsDeferred() && _queue.Hours?.IsOpen(now) == false) because = ExitTrigger.Closed;
        else if (_items.Count + _slots.Count >= settings.MaximumLength) because = ExitTrigger.Full;
        else if (!request.Medium.IsDeferred() && settings.Exit(ExitTrigger.NobodySignedIn) is not null
            && !_agents.Values.Any(agent => agent.SignedIn)) because = ExitTrigger.NobodySignedIn;
        return because is { } trigger ? new AdmissionAnswer(Key, trigger, settings.Exit(trigger)) : new AdmissionAnswer(Key);
    }

    private PreferredAgent? Preferred(AdmissionRequest request, DateTimeOffset now)
    {
        var until = now.AddSeconds(_queue.Settings.Sticky.WaitSeconds);
        foreach (var wanted in request.Wanted)
        {
            if (!_agents.TryGetValue(wanted.AgentId, out var agent) || !agent.SignedIn) continue;
            var expected = agent.Room.Free.Has(request.Medium) ? now : agent.RoomExpectedAt[(int)request.Medium];
            if (expected <= until) return new PreferredAgent(wanted.AgentId, wanted.Why, until);
        }
        return null;
    }
}
