using System.Collections.Immutable;
using OmniContact.Routing;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Matching.Explaining;

namespace OmniContact.Queues;

internal sealed partial class QueueGrain
{
    /// <summary>Candidates that an explanation lists; it counts all.</summary>
    private const int ExplainedAgents = 50;

    /// <summary>Conversations that a view lists.</summary>
    private const int HeadLength = 200;

    /// <summary>What is read between two changes is made once.</summary>
    private QueueView? _view;

    public Task<Admission> Admit(AdmissionRequest request)
    {
        var now = Begin();
        var answer = Answer(request, now);
        if (answer.Admitted && !_items.ContainsKey(request.ConversationId)) _slots.Hold(request.ConversationId, now);
        Settle(now);
        return Task.FromResult(new Admission
        {
            QueueEpoch = _epoch,
            Answer = answer,
            Preferred = answer.Admitted ? Preferred(request, now) : null,
        });
    }

    public Task<bool> IsSignedIn(string agentId) => Task.FromResult(_agents.Find(agentId)?.SignedIn == true);

    public Task<QueueView> Read()
    {
        var now = Begin();
        return Task.FromResult(_view ??= View(now));
    }

    public Task<QueuePosition?> PositionOf(string conversationId)
    {
        var now = Begin();
        return Task.FromResult(_matcher.FindItem(conversationId) is { } item ? Position(_matcher.PlaceOf(item, now), now) : null);
    }

    public Task<ImmutableDictionary<string, QueuePosition>> Positions()
    {
        var now = Begin();
        return Task.FromResult(_matcher.Places(now).ToImmutableDictionary(one => one.ConversationId, one => Position(one.Place, now)));
    }

    private QueuePosition Position(LinePlace place, DateTimeOffset now)
    {
        var wait = _waits.Estimate(place, now);
        return new QueuePosition(place.Ahead, wait?.P50.TotalSeconds, wait?.P90.TotalSeconds);
    }

    public Task<ItemExplanation?> Explain(string conversationId)
    {
        var now = Begin();
        return Task.FromResult(_matcher.FindItem(conversationId) is { } item ? _matcher.Explain(item, ExplainedAgents, now) : null);
    }

    private int? StaffedAfterSeconds()
    {
        int? first = null;
        foreach (var member in _snapshot.MembersOf(Key))
        {
            if (_agents.Find(member.AgentId)?.SignedIn != true) continue;
            first = Math.Min(first ?? int.MaxValue, member.AfterSeconds);
            if (first == 0) break;
        }
        return first;
    }

    /// <summary>Nothing where an agent is free and nobody is before them.</summary>
    private ImmutableDictionary<Medium, QueuePosition> Expected(DateTimeOffset now)
    {
        var expected = ImmutableDictionary.CreateBuilder<Medium, QueuePosition>();
        foreach (var medium in Enum.GetValues<Medium>())
        {
            var position = Position(_matcher.PlaceOfNew(medium, 0, ImmutableDictionary<string, int>.Empty, now), now);
            if (position.ExpectedSeconds is null) continue;
            var waits = _items.Values.Any(item => item.Medium == medium && !item.Offered) || _agents.Free([medium]) == 0;
            expected[medium] = waits ? position : new QueuePosition(0, 0, 0);
        }
        return expected.ToImmutable();
    }

    private QueueView View(DateTimeOffset now) => new()
    {
        QueueId = Key,
        Epoch = _epoch,
        Waiting = _items.Values.Count(item => !item.Offered),
        Offered = _items.Values.Count(item => item.Offered),
        OldestSince = _items.Count == 0 ? null : _items.Values.Min(item => item.Waiting.SegmentAt),
        OldestByMedium = _items.Values.GroupBy(item => item.Medium)
            .ToImmutableDictionary(group => group.Key, group => group.Min(item => item.Waiting.SegmentAt)),
        InLine = _items.Values.GroupBy(item => item.Medium).ToImmutableDictionary(group => group.Key, group => group.Count()),
        Expected = Expected(now),
        SignedIn = _agents.SignedIn,
        StaffedAfterSeconds = StaffedAfterSeconds(),
        Free = _agents.Free(_items.Values.Where(item => !item.Offered && !(item.DueAt > now)).Select(item => item.Medium).Distinct()),
        Head = [.. _matcher.InOrder(now).Take(HeadLength)],
        WaitAccuracy = _waits.Accuracy,
        UnmatchedRescued = _rescued,
    };
}
