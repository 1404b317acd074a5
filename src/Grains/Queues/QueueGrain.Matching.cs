using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Queues;

namespace OmniContact.Queues;

internal sealed partial class QueueGrain
{
    /// <summary>While anything waits, the queue looks this often for pairs that fit and were not hinted, and for a new configuration.</summary>
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);

    /// <summary>Members asked in one tick after an activation.</summary>
    private const int AskAtOnce = 256;

    private readonly Queue<string> _unseen = new();

    /// <summary>Chats that waited before this activation: whether their customers are still there is not stored.</summary>
    private readonly Queue<string> _unheard = new();

    private readonly SecondLook _secondLook = new();

    /// <summary>The turn's instant; a new configuration comes into force here.</summary>
    private DateTimeOffset Begin()
    {
        if (configuration.Current.Version != _snapshot.Version) Rebuild();
        return time.GetUtcNow();
    }

    private void Rebuild()
    {
        var now = time.GetUtcNow();
        var old = _snapshot;
        _snapshot = configuration.Current;
        var settings = _snapshot.Queue(Key) ?? QueueSettings.Fallback with { Id = Key };
        var calendar = _snapshot.Calendar(settings.CalendarId);
        var before = _matcher is null ? null : _queue;
        var reserved = _matcher?.AgentsReserved() ?? [];
        _queue = new ConfiguredQueue(settings, calendar);
        _held.Clear();
        _matcher = new Matcher(settings, new OpenHours(calendar), _snapshot.Version);
        foreach (var member in _snapshot.MembersOf(Key)) Enrol(member, now);
        _agents.Forget(id => _matcher.FindAgent(id) is not null);
        foreach (var item in _items.Values) _matcher.SetItem(item, now);
        _waits.Follow(_matcher, now);
        foreach (var id in _items.Keys) if (_matcher.FindItem(id) is { } item) Hint(item, now);
        AskAgain(reserved, now);
        AskAgain(StaffChanges.Between(old, _snapshot, Key), now);
        if (before is not null) foreach (var item in _items.Values) TellIfPreferredIsAway(item, now);
        if (before is not null && Differs(before, _queue)) TellAll();
        Settle(now);
    }

    /// <summary>
    /// Reservations ended with the old matcher: who had one has told the other queues of it, and so has to look, a member here or no more.
    /// So has who can take more or less than before, or has been removed.
    /// </summary>
    private void AskAgain(IReadOnlyList<string> agentIds, DateTimeOffset now)
    {
        foreach (var id in agentIds)
        {
            if (_matcher.FindAgent(id) is { } agent) Look(agent, now);
            else _ = GrainFactory.GetGrain<IAgentGrain>(id).Look(Key);
        }
    }

    private static bool Differs(ConfiguredQueue before, ConfiguredQueue after) =>
        !OmniJson.Same(before.Settings, after.Settings) || !OmniJson.Same(before.Hours?.Definition, after.Hours?.Definition);

    private void TellAll()
    {
        foreach (var id in _items.Keys) _ = GrainFactory.GetGrain<IConversationGrain>(id).Reconfigured();
    }

    private void Enrol(QueueMember member, DateTimeOffset now)
    {
        var reference = _matcher.SetMember(new AgentMember
        {
            AgentId = member.AgentId,
            Skills = _snapshot.Agent(member.AgentId)!.Skills,
            AfterSeconds = member.AfterSeconds,
        }, now);
        if (_agents.Find(member.AgentId) is { } status) _matcher.Update(reference, status, now);
        // What a member can take is not stored; who is there answers, in the next tick: no grain is called while activating.
        if (IsUnseen(member.AgentId)) _unseen.Enqueue(member.AgentId);
    }

    private bool IsUnseen(string agentId) => _agents.Find(agentId) is not { } status || StoredStatus.IsAllThatIsKnown(status);

    private void Hint(ItemRef item, DateTimeOffset now)
    {
        if (_matcher.BestAgentFor(item, now) is { } agent) Look(agent, now);
        else _waits.Waits(item, now);
    }

    private void Look(AgentRef agent, DateTimeOffset now)
    {
        var agentId = _matcher.IdOf(agent);
        _matcher.Ask(agent, _hints.Hold(agentId, now), now);
        _ = GrainFactory.GetGrain<IAgentGrain>(agentId).Look(Key);
    }

    /// <summary>Ends every turn: what has become matchable is hinted, and the one timer is set.</summary>
    private void Settle(DateTimeOffset now)
    {
        var woken = _matcher.Advance(now);
        var items = woken.Items.ToArray();
        var agents = woken.Agents.ToArray().Concat(woken.Reserved.ToArray()).Distinct().ToArray();
        foreach (var item in items) Hint(item, now);
        foreach (var agent in agents) Look(agent, now);
        _view = null;
        Arm(now);
    }

    private void Arm(DateTimeOffset now)
    {
        DateTimeOffset?[] due =
        [
            _matcher.NextDeadline, _slots.NextLapse, _hints.NextLapse,
            _items.Count > 0 ? now + LookAgain : null, KeepAt,
            _unseen.Count > 0 || _unheard.Count > 0 ? now : null,
        ];
        _timer.Change(TimerWaits.Until(due.Min(), now), TimerWaits.AfterFailure);
    }

    private async Task Tick()
    {
        for (var i = 0; i < AskAtOnce && _unseen.TryDequeue(out var agentId); i++)
            if (IsUnseen(agentId)) _ = GrainFactory.GetGrain<IAgentGrain>(agentId).Look(Key);
        for (var i = 0; i < AskAtOnce && _unheard.TryDequeue(out var id); i++)
            if (_items.ContainsKey(id)) _ = GrainFactory.GetGrain<IConversationGrain>(id).LookForCustomer();
        var now = Begin();
        if (_snapshot.Queue(Key) is null) TellAll();
        // Hints that were not answered and pairs that nobody hinted: 0 without faults.
        _rescued += _hints.TakeLapsed(now).Count + LookForUnmatched(now);
        if (KeepAt <= now) _ = Keep();
        if (_slots.TakeLapsed(now) is { Count: > 0 } lapsed) await SettleSlots(lapsed);
        Settle(time.GetUtcNow());
    }

    /// <summary>A pair that fits in two looks, a second apart, is hinted again. Returns how many were.</summary>
    private int LookForUnmatched(DateTimeOffset now)
    {
        var missed = _secondLook.Missed(
            [.. _items.Values.Where(item => !item.Offered).Select(item => item.ConversationId)],
            id => _matcher.FindItem(id) is { } item && _matcher.BestAgentFor(item, now) is not null);
        foreach (var id in missed) Hint(_matcher.FindItem(id)!.Value, now);
        return missed.Count;
    }
}
