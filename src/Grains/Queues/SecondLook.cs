namespace OmniContact.Queues;

/// <summary>
/// Looks over what waits, a stretch at a time: what fitted somebody at one look and still does at the next was missed. A stretch is left
/// when nothing of it fits anybody.
/// </summary>
internal sealed class SecondLook
{
    /// <summary>Items looked at in one tick: ten thousand are seen within 5 s.</summary>
    public const int AtOnce = 2_000;

    private HashSet<string> _fitted = [];
    private int _from;

    public List<string> Missed(IReadOnlyList<string> waiting, Func<string, bool> fits)
    {
        if (_from >= waiting.Count) _from = 0;
        var fitting = waiting.Skip(_from).Take(AtOnce).Where(fits).ToArray();
        var missed = fitting.Where(_fitted.Contains).ToList();
        _fitted = [.. fitting.Except(missed)];
        if (fitting.Length == 0) _from += AtOnce;
        return missed;
    }
}
