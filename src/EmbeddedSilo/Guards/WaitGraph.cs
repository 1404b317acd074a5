namespace Orleans.Embedded;

/// <summary>Who waits for whom at this moment. It never holds a circle.</summary>
internal sealed class WaitGraph
{
    private readonly Lock _gate = new();
    private readonly Dictionary<object, List<object>> _waits = [];

    /// <summary>Adds a wait, unless it would close a circle: then the way back from the awaited to the waiter.</summary>
    public string? TryAdd(object waiter, object awaited)
    {
        lock (_gate)
        {
            var path = new Stack<object>();
            if (Reaches(awaited, waiter, path)) return string.Join(" awaits ", path.Reverse().Append(awaited));
            if (!_waits.TryGetValue(waiter, out var all)) _waits[waiter] = all = [];
            all.Add(awaited);
            return null;
        }
    }

    public void Remove(object waiter, object awaited)
    {
        lock (_gate)
        {
            if (!_waits.TryGetValue(waiter, out var all)) return;
            all.Remove(awaited);
            if (all.Count == 0) _waits.Remove(waiter);
        }
    }

    private bool Reaches(object from, object to, Stack<object> path)
    {
        path.Push(from);
        if (from.Equals(to)) return true;
        foreach (var next in _waits.GetValueOrDefault(from, []))
        {
            if (Reaches(next, to, path)) return true;
        }
        path.Pop();
        return false;
    }
}
