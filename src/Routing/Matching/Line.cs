using OmniContact.Routing.Matching.Lists;
using OmniContact.Routing.Matching.Skills;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Matching;

/// <summary>The items of a queue, and what each comes to at an instant.</summary>
internal sealed class Line
{
    /// <summary>Comes after the classes of what is due.</summary>
    private const int NotDue = (int)MediumClass.Deferred + 1;

    private readonly QueueSettings _queue;
    private readonly OpenHours _hours;
    private readonly SkillMap _skills;
    private readonly Stages _stages;
    private readonly Audiences _audiences;
    private readonly Roster _roster;
    private readonly Names _names = new();
    private readonly SortedLists _lists;
    private readonly Standings _standings;
    private readonly Dictionary<string, ItemEntry> _byId = new(StringComparer.Ordinal);
    private readonly List<ItemEntry> _items = [];
    private readonly Stack<ItemEntry> _vacant = [];
    private long _openAt = long.MinValue;
    private long _openReading;

    public Line(QueueSettings queue, OpenHours hours, SkillMap skills, Stages stages, Audiences audiences, Roster roster, Alarm alarm)
    {
        (_queue, _hours, _skills, _stages, _audiences, _roster) = (queue, hours, skills, stages, audiences, roster);
        _lists = new SortedLists(_names);
        Changes = new Timers(_names, alarm);
        _standings = new Standings(_names);
        Shelves = new ItemShelves(_lists);
    }

    public ItemShelves Shelves { get; }

    public int Count => _byId.Count;

    public IEnumerable<ItemEntry> All => _byId.Values;

    /// <summary>By rank; claimed and offered ones keep their place, those that are not due come last.</summary>
    public IEnumerable<ItemEntry> InOrder => _standings.All().Select(slot => _items[slot]);

    /// <summary>When each item changes by itself: a claim ends, a stage or its time is reached.</summary>
    public Timers Changes { get; }

    public ItemEntry this[int slot] => _items[slot];

    /// <summary>The one that so many come before.</summary>
    public ItemEntry At(int before) => _items[_standings.At(before)];

    public int AheadOf(ItemEntry entry) => _standings.Before(entry.Slot);

    public int AheadOfNew(Medium medium, int credit, long now)
    {
        var @class = medium.IsDeferred() ? MediumClass.Deferred : MediumClass.Live;
        var due = ReadingAt(medium, now) + Ticks(_queue.Policy(medium).TargetSeconds) - Ticks(credit);
        return _standings.Before((int)@class, new SortKey(due, now));
    }

    public ItemEntry? Find(string conversationId) => _byId.GetValueOrDefault(conversationId);

    public ItemEntry Add(WaitingItem item)
    {
        if (!_vacant.TryPop(out var entry))
        {
            entry = new ItemEntry(_items.Count);
            _items.Add(entry);
            _lists.Grow(_items.Count);
            Changes.Grow(_items.Count);
        }

        (entry.Removed, entry.ClaimedBy, entry.ClaimedUntil) = (false, null, long.MinValue);
        _names[entry.Slot] = item.ConversationId;
        _byId[item.ConversationId] = entry;
        return entry;
    }

    /// <summary>Takes over what a version of the item says.</summary>
    public void Apply(ItemEntry entry, WaitingItem item)
    {
        var policy = _queue.Policy(item.Medium);
        (entry.Item, entry.Medium) = (item, item.Medium);
        if (entry.Requirement?.Own != item.Waiting.RequiredSkills) entry.Requirement = _skills.RequirementOf(item.Waiting.RequiredSkills);
        entry.IsForAnyone = item.Waiting is { Preferred: null, Bars.IsEmpty: true };
        entry.SegmentReading = ReadingAt(item.Medium, item.Waiting.SegmentAt);
        var pastDue = Ticks(policy.TargetSeconds) - Ticks(item.Credit);
        (entry.DueReading, entry.PromotedAt) = (ReadingAt(item.Medium, item.Waiting.EnqueuedAt) + pastDue, long.MaxValue);
        if (!item.Medium.IsDeferred() || policy.PromoteAfterSeconds is not { } after) return;
        entry.PromotedAt = _hours.When(entry.DueReading + Ticks(after), item.Waiting.EnqueuedAt).UtcTicks;
    }

    public void Remove(ItemEntry entry)
    {
        Unlist(entry);
        Changes.Set(entry.Slot, long.MaxValue);
        _standings.Remove(entry.Slot);
        _byId.Remove(entry.Item.ConversationId);
        entry.Removed = true;
        _vacant.Push(entry);
    }

    /// <summary>An item whose instant has come, or null.</summary>
    public ItemEntry? TakeDue(long now) => Changes.TakeDue(now) is >= 0 and var slot ? _items[slot] : null;

    /// <summary>Works out what the item comes to now, lists it accordingly and sets its timer.</summary>
    public void Refresh(ItemEntry entry, long now)
    {
        var item = entry.Item;
        var due = !(item.DueAt?.UtcTicks > now);
        var claimed = entry.ClaimedUntil > now;
        entry.IsMatchable = due && !claimed && !item.Offered;
        var byHand = IsPreferredWait(entry, now) && item.Waiting.Preferred!.IsByHand();
        entry.Stage = byHand ? _stages.Count - 1 : _stages.Reached(Waited(entry, now).Ticks);
        entry.Needs = byHand ? _skills.Nothing : _skills.At(entry.Requirement!, _stages, entry.Stage);
        SetClass(entry, due, now);
        entry.Drains = due && !item.Offered && entry.Class == MediumClass.Live && DrainsAt(entry) <= now;
        List(entry, now);
        _standings.Put(entry.Slot, due ? (int)entry.Class : NotDue, KeyOf(entry));
        Changes.Set(entry.Slot, Math.Min(claimed ? entry.ClaimedUntil : long.MaxValue, NextChange(entry, due, now)));
    }

    /// <summary>Takes it off its shelf and lets go of its audience.</summary>
    public void Unlist(ItemEntry entry)
    {
        Shelves.Put(entry, null, 0, default);
        if (entry.Audience >= 0) _audiences.Release(entry.Audience);
        entry.Audience = ItemEntry.NoAudience;
    }

    public Rank RankOf(ItemEntry entry, long now) =>
        entry.RankAt(now, entry.CountsOpenHours ? OpenReading(now) : 0);

    /// <summary>Wait in this queue, on the clock by which the medium waits.</summary>
    public TimeSpan Waited(ItemEntry entry, long now) => new(Math.Max(0, ReadingAt(entry.Medium, now) - entry.SegmentReading));

    /// <summary>The item waits for its preferred agent alone.</summary>
    public static bool IsPreferredWait(ItemEntry entry, long now) => entry.Item.Waiting.Preferred?.Until.UtcTicks > now;

    /// <summary>What it asks of an agent, whether or not it waits for one now.</summary>
    public static Demand AskedBy(ItemEntry entry) => new(entry.Medium, entry.Needs, entry.Stage);

    /// <summary>Null for what waits for no agent in that order: offered, not due, or for its preferred agent alone.</summary>
    public static Demand? DemandOf(ItemEntry entry, long now) =>
        entry.Item.Offered || entry.Item.DueAt?.UtcTicks > now || IsPreferredWait(entry, now) ? null : AskedBy(entry);

    private void List(ItemEntry entry, long now)
    {
        if (!entry.IsMatchable)
        {
            Unlist(entry);
            return;
        }

        entry.Desk = _roster.OpenDesk(entry.Medium);
        var audience = AudienceOf(entry, now);
        var shelf = Shelves.For(entry.Class, entry.Medium, entry.Stage, entry.Drains && entry.Reserves is null);
        Shelves.Put(entry, shelf, audience, KeyOf(entry));
        if (entry.Audience >= 0) _audiences.Release(entry.Audience);
        entry.Audience = audience;
    }

    private static SortKey KeyOf(ItemEntry entry) => new(entry.DueSince, entry.Item.Waiting.EnqueuedAt.UtcTicks);

    private int AudienceOf(ItemEntry entry, long now)
    {
        var needs = entry.Needs;
        var waiting = entry.Item.Waiting;
        if (IsPreferredWait(entry, now))
        {
            var preferred = _roster.Find(waiting.Preferred!.AgentId);
            var barred = preferred is null || IsBarred(entry, preferred.Member.AgentId, now);
            return barred ? _audiences.Only(needs, Audience.Nobody, 0) : _audiences.Only(needs, preferred!.Slot, preferred.State.SkillSet);
        }

        if (waiting.Bars.IsEmpty) return _audiences.All(needs);
        Span<int> agents = waiting.Bars.Length <= 64 ? stackalloc int[waiting.Bars.Length] : new int[waiting.Bars.Length];
        var count = 0;
        foreach (var bar in waiting.Bars)
            if (bar.Until.UtcTicks > now && _roster.Find(bar.AgentId) is { } agent && !agents[..count].Contains(agent.Slot))
                agents[count++] = agent.Slot;
        agents[..count].Sort();
        return _audiences.Without(needs, agents[..count]);
    }

    public static bool IsBarred(ItemEntry entry, string agentId, long now)
    {
        foreach (var bar in entry.Item.Waiting.Bars)
            if (bar.AgentId == agentId && bar.Until.UtcTicks > now) return true;
        return false;
    }

    private void SetClass(ItemEntry entry, bool due, long now)
    {
        var deferred = entry.Medium.IsDeferred();
        entry.Class = due && (!deferred || entry.PromotedAt <= now) ? MediumClass.Live : MediumClass.Deferred;
        entry.DueSince = deferred && entry.Class == MediumClass.Live ? PromotedDueSince(entry) : entry.DueReading;
    }

    /// <summary>From its promotion on it counts by the wall clock, from the score that it had then.</summary>
    private long PromotedDueSince(ItemEntry entry) =>
        entry.PromotedAt - (_hours.At(new DateTimeOffset(entry.PromotedAt, TimeSpan.Zero)) - entry.DueReading);

    /// <summary>The next instant at which the item comes to something else; <c>long.MaxValue</c> = none.</summary>
    private long NextChange(ItemEntry entry, bool due, long now)
    {
        if (!due) return entry.Item.DueAt!.Value.UtcTicks;
        var next = entry.PromotedAt > now ? entry.PromotedAt : long.MaxValue;
        if (entry.Item.Offered) return next;
        next = Math.Min(next, NextStageAt(entry, now));
        if (entry.Class == MediumClass.Live && DrainsAt(entry) is var drains && drains > now) next = Math.Min(next, drains);
        var waiting = entry.Item.Waiting;
        if (waiting.Preferred?.Until.UtcTicks is { } until && until > now) next = Math.Min(next, until);
        foreach (var bar in waiting.Bars)
            if (bar.Until.UtcTicks > now) next = Math.Min(next, bar.Until.UtcTicks);
        return next;
    }

    private long NextStageAt(ItemEntry entry, long now)
    {
        if (entry.Stage + 1 >= _stages.Count) return long.MaxValue;
        var reading = entry.SegmentReading + _stages.WaitOf(entry.Stage + 1).Ticks;
        return entry.Medium.IsDeferred() ? _hours.When(reading, new DateTimeOffset(now, TimeSpan.Zero)).UtcTicks : reading;
    }

    private long DrainsAt(ItemEntry entry) =>
        _queue.DrainAfterSeconds is { } after ? entry.Item.Waiting.SegmentAt.UtcTicks + Ticks(after) : long.MaxValue;

    /// <summary>The clock by which the medium waits: open hours for deferred work, else the wall clock.</summary>
    private long ReadingAt(Medium medium, DateTimeOffset instant) => medium.IsDeferred() ? _hours.At(instant) : instant.UtcTicks;

    private long ReadingAt(Medium medium, long now) => medium.IsDeferred() ? OpenReading(now) : now;

    private long OpenReading(long now)
    {
        if (_openAt != now) (_openAt, _openReading) = (now, _hours.At(new DateTimeOffset(now, TimeSpan.Zero)));
        return _openReading;
    }

    private static long Ticks(int seconds) => seconds * TimeSpan.TicksPerSecond;
}
