using OmniContact.Routing.Matching.Lists;

namespace OmniContact.Routing.Matching;

/// <summary>One instant per owner, the earliest first.</summary>
internal sealed class Timers(Names names, Alarm alarm)
{
    private readonly SortedLists _lists = new(names);
    private ListEnds _ends = ListEnds.Empty;

    /// <summary>The earliest instant in UTC ticks; <c>long.MaxValue</c> = none.</summary>
    public long Next { get; private set; } = long.MaxValue;

    public void Grow(int owners) => _lists.Grow(owners);

    /// <summary>Sets the owner's instant; <c>long.MaxValue</c> takes it out.</summary>
    public void Set(int owner, long at)
    {
        ref var node = ref _lists.Node(owner);
        var armed = node.Place != ListEnds.Nowhere;
        if (armed ? node.Key.First == at : at == long.MaxValue) return;
        if (armed) _lists.Remove(ref _ends, owner);
        if (at != long.MaxValue) _lists.Insert(ref _ends, owner, new SortKey(at, 0), 0);
        Next = _ends.First < 0 ? long.MaxValue : _lists.Node(_ends.First).Key.First;
        alarm.NotAfter(Next);
    }

    /// <summary>Takes out the first owner whose instant has come; -1 = none.</summary>
    public int TakeDue(long now)
    {
        if (Next > now) return -1;
        var owner = _ends.First;
        Set(owner, long.MaxValue);
        return owner;
    }
}
