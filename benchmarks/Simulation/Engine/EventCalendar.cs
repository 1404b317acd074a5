namespace OmniContact.Simulation.Engine;

/// <summary>What is to come, the earliest first: a heap with four children to a node, which is half as deep as one with two.</summary>
internal sealed class EventCalendar
{
    private Event[] _heap = new Event[64];
    private int _count;
    private long _order;

    public bool IsEmpty => _count == 0;

    public void Add(long at, EventKind kind, int subject = 0, int stamp = 0)
    {
        if (_count == _heap.Length) Array.Resize(ref _heap, _count * 2);
        var added = new Event(at, _order++, kind, subject, stamp);
        var place = _count++;
        while (place > 0)
        {
            var parent = (place - 1) >> 2;
            if (!added.Before(_heap[parent])) break;
            _heap[place] = _heap[parent];
            place = parent;
        }

        _heap[place] = added;
    }

    /// <summary>Takes the earliest out; there has to be one.</summary>
    public Event Take()
    {
        var first = _heap[0];
        var last = _heap[--_count];
        if (_count > 0) Sink(last);
        return first;
    }

    private void Sink(in Event sunk)
    {
        var place = 0;
        while ((place << 2) + 1 is var child && child < _count)
        {
            var least = child;
            var end = Math.Min(child + 4, _count);
            for (var other = child + 1; other < end; other++)
                if (_heap[other].Before(_heap[least])) least = other;
            if (!_heap[least].Before(sunk)) break;
            _heap[place] = _heap[least];
            place = least;
        }

        _heap[place] = sunk;
    }
}
