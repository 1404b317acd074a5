using OmniContact.Routing.Agents;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Tests.Matching;

internal sealed partial class ReferenceMatcher
{
    public bool IsMatchable(ReferenceItem item) => IsDue(item) && !item.Item.Offered && !IsClaimed(item);

    public IEnumerable<ReferenceItem> InOrder(IEnumerable<ReferenceItem> items) => items.OrderBy(RankOf);

    /// <summary>Everybody in the queue, those who are not due last.</summary>
    public IEnumerable<ReferenceItem> Line() => _items.Values.OrderBy(item => !IsDue(item)).ThenBy(RankOf);

    public Rank RankOf(ReferenceItem item) => new(
        ClassOf(item), _now.AddTicks(-Score(item)), item.Item.Waiting.EnqueuedAt, item.Id);

    /// <summary>The agent may be given the item, apart from whether it is claimed.</summary>
    public bool Fits(ReferenceItem item, ReferenceAgent agent) =>
        Suits(item, agent) && HasRoom(item, agent) && ReservedFor(agent, item).All(rank => RankOf(item).Before(rank));

    /// <summary>Fits apart from capacity and reservations.</summary>
    public bool Suits(ReferenceItem item, ReferenceAgent agent) =>
        Qualifies(item, agent) && !item.Item.Waiting.Bars.Any(bar => bar.AgentId == agent.Id && bar.Until > _now);

    /// <summary>The same for who takes it by hand: a rejection before does not count.</summary>
    public bool Qualifies(ReferenceItem item, ReferenceAgent agent)
    {
        var waiting = item.Item.Waiting;
        return agent.Status is { Presence: PresenceKind.Available } status
            && status.Ready.Has(item.Item.Medium)
            && Needs(item).All(need => agent.Member.Skills.GetValueOrDefault(need.Key) >= need.Value)
            && (IsByHand(item) || Waited(item) >= Seconds(agent.Member.AfterSeconds))
            && (!IsPreferredWait(item) || waiting.Preferred!.AgentId == agent.Id);
    }

    public bool HasRoom(ReferenceItem item, ReferenceAgent agent)
    {
        var room = agent.Status!.Value.Room;
        var rings = settings.Policy(item.Item.Medium).OfferMode == OfferMode.Ring || item.Item.Medium == Medium.Callback;
        return room.Free.Has(item.Item.Medium) && !(rings && room.RingingFull);
    }

    public bool IsAsked(ReferenceAgent agent) => agent.AskedUntil > _now;

    public bool IsPreferredWait(ReferenceItem item) => item.Item.Waiting.Preferred?.Until > _now;

    private bool IsByHand(ReferenceItem item) => IsPreferredWait(item) && item.Item.Waiting.Preferred!.Why is "transfer" or "transfer returned";

    private bool IsClaimed(ReferenceItem item) => item.ClaimedUntil > _now;

    private bool IsDue(ReferenceItem item) => item.Item.DueAt is null || item.Item.DueAt <= _now;

    /// <summary>Other items' reservations of the agent.</summary>
    private IEnumerable<Rank> ReservedFor(ReferenceAgent agent, ReferenceItem besides)
    {
        foreach (var item in _items.Values)
            if (item != besides && item.Reserves == agent.Id) yield return RankOf(item);
        if (agent.Status?.ReservedElsewhere is { } elsewhere) yield return elsewhere.Rank;
    }

    private bool IsReserved(ReferenceAgent agent) =>
        agent.Status?.ReservedElsewhere is not null || _items.Values.Any(item => item.Reserves == agent.Id);

    /// <summary>Item and queue together, then what the reached steps relax.</summary>
    private Dictionary<string, int> Needs(ReferenceItem item)
    {
        if (IsByHand(item)) return [];
        var needs = new Dictionary<string, int>(settings.RequiredSkills);
        foreach (var (skill, level) in item.Item.Waiting.RequiredSkills)
            needs[skill] = Math.Max(level, needs.GetValueOrDefault(skill));
        foreach (var step in settings.Steps.Where(step => Waited(item) >= Seconds(step.AfterSeconds)))
            foreach (var (skill, level) in step.Levels)
                if (needs.TryGetValue(skill, out var before)) needs[skill] = Math.Min(before, level);
        return needs.Where(need => need.Value > 0).ToDictionary();
    }

    /// <summary>Ticks waited in this queue; deferred work waits in open hours only.</summary>
    /// <summary>Relaxation steps that the item has reached.</summary>
    public int StepOf(ReferenceItem item) => settings.Steps.Count(step => Waited(item) >= Seconds(step.AfterSeconds));

    private long Waited(ReferenceItem item) => Math.Max(0, Clock(item, _now) - Clock(item, item.Item.Waiting.SegmentAt));

    private long Clock(ReferenceItem item, DateTimeOffset instant) =>
        item.Item.Medium.IsDeferred() ? hours.At(instant) : instant.UtcTicks;

    private MediumClass ClassOf(ReferenceItem item)
    {
        if (!IsDue(item)) return MediumClass.Deferred;
        if (!item.Item.Medium.IsDeferred()) return MediumClass.Live;
        return PromotedAt(item) <= _now ? MediumClass.Live : MediumClass.Deferred;
    }

    /// <summary>Ticks past due. Deferred work that has been promoted goes on by the wall clock, as live work does.</summary>
    private long Score(ReferenceItem item) => PromotedAt(item) is { } promoted && promoted <= _now
        ? ScoreByOwnClock(item, promoted) + (_now - promoted).Ticks
        : ScoreByOwnClock(item, _now);

    private long ScoreByOwnClock(ReferenceItem item, DateTimeOffset at) =>
        Clock(item, at) - Clock(item, item.Item.Waiting.EnqueuedAt)
        - Seconds(settings.Policy(item.Item.Medium).TargetSeconds) + Seconds(item.Item.Credit);

    private DateTimeOffset? PromotedAt(ReferenceItem item)
    {
        if (!item.Item.Medium.IsDeferred() || settings.Policy(item.Item.Medium).PromoteAfterSeconds is not { } after) return null;
        var enqueued = item.Item.Waiting.EnqueuedAt;
        return hours.When(hours.At(enqueued) + Seconds(after) - ScoreByOwnClock(item, enqueued), enqueued);
    }

    private static long Seconds(int seconds) => seconds * TimeSpan.TicksPerSecond;
}
