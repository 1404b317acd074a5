namespace OmniContact.Queues;

/// <summary>
/// Names that are held for one and the same short time each: slots whose commit is under way, hints that are not answered yet.
/// As all last equally long, they lapse in the order of their beginning.
/// </summary>
internal sealed class ShortLeases(TimeSpan life)
{
    private readonly Dictionary<string, DateTimeOffset> _until = [];
    private readonly Queue<(string Name, DateTimeOffset Until)> _order = new();

    public int Count => _until.Count;

    public bool Holds(string name) => _until.ContainsKey(name);

    public DateTimeOffset? NextLapse
    {
        get
        {
            while (_order.TryPeek(out var first))
            {
                if (_until.TryGetValue(first.Name, out var until) && until == first.Until) return until;
                _order.Dequeue();
            }
            return null;
        }
    }

    public DateTimeOffset Hold(string name, DateTimeOffset now)
    {
        var until = now + life;
        _until[name] = until;
        _order.Enqueue((name, until));
        return until;
    }

    public void End(string name) => _until.Remove(name);

    public List<string> TakeLapsed(DateTimeOffset now)
    {
        var lapsed = new List<string>();
        while (NextLapse <= now)
        {
            var name = _order.Dequeue().Name;
            _until.Remove(name);
            lapsed.Add(name);
        }
        return lapsed;
    }
}
