namespace OmniContact;

/// <summary>The latest version seen of each of the most recent names.</summary>
internal sealed class RecentVersions(int capacity)
{
    private readonly Dictionary<string, long> _versions = [];
    private readonly Queue<string> _order = new();

    /// <summary>0 for a name that is not known (any more).</summary>
    public long Of(string name) => _versions.GetValueOrDefault(name);

    public void Set(string name, long version)
    {
        if (!_versions.ContainsKey(name)) _order.Enqueue(name);
        _versions[name] = version;
        if (_order.Count > capacity) _versions.Remove(_order.Dequeue());
    }
}
