namespace OmniContact.Simulation.Engine;

/// <summary>
/// What is to come, the earliest first: a heap with four children to a node, which is half as deep as one with two. What is taken
/// leaves a hole at the top, which the next entry fills: most events enter just one other.
/// </summary>
internal sealed class EventCalendar
{
    private Event[] _heap = new Event[64];
    private int _count;
    private uint _order;
    private bool _hole;

    public bool IsEmpty => _count == (_hole ? 1 : 0);

    public void Add(long at, EventKind kind, int subject = 0, int stamp = 0)
    {
        var added = new Event(at, _order++, subject, stamp, kind);
        if (_hole)
        {
            _hole = false;
            Sink(added);
            return;
        }

        if (_count == _heap.Length) Array.Resize(ref _heap, _count * 2);
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
        if (_hole) Sink(_heap[--_count]);
        _hole = true;
        return _heap[0];
    }

    private void Sink(in Event sunk)
    {
        var (heap, place) = (_heap, 0);
        while ((place << 2) + 1 is var child && child < _count)
        {
            var least = child;
            var end = Math.Min(child + 4, _count);
            for (var other = child + 1; other < end; other++)
                if (heap[other].Before(heap[least])) least = other;
            if (!heap[least].Before(sunk)) break;
            heap[place] = heap[least];
            place = least;
        }

        heap[place] = sunk;
    }
}
