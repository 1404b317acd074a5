using OmniContact.Storage;

namespace OmniContact.Boards;

/// <summary>
/// The latest facts, read from the store once for all boards of this process. What lies farther back than is kept, as for a board that
/// begins, is read from the store for that board alone.
/// </summary>
internal sealed class RecentFacts(IStore store, TimeProvider time) : IDisposable
{
    /// <summary>Boards that are looked at ask each second or two.</summary>
    public static readonly TimeSpan Age = TimeSpan.FromSeconds(20);

    /// <summary>Kept in memory however young: some 70 MB, two seconds of a centre with 1,300 contacts a second.</summary>
    private const int Most = 40_000;

    private readonly SemaphoreSlim _reading = new(1);
    private readonly List<FactRow> _rows = [];

    /// <summary>What is kept follows this position without a gap; null while nothing has been read to its end.</summary>
    private long? _after;

    private long Last => _rows.Count > 0 ? _rows[^1].Position : _after!.Value;

    /// <summary>Facts that follow a position, in order, with everything that was stored before the call; none at the end.</summary>
    /// <param name="position">0 = from the first on.</param>
    /// <param name="limit">At most so many.</param>
    public async Task<IReadOnlyList<FactRow>> After(long position, int limit)
    {
        await _reading.WaitAsync();
        try
        {
            if (position >= _after && position <= Last) return await Recent(position, limit);
        }
        finally
        {
            _reading.Release();
        }

        var rows = await store.FactsAfter(position, limit);
        if (rows.Count < limit) await Begin(position, rows);
        return rows;
    }

    public void Dispose() => _reading.Dispose();

    private async Task<IReadOnlyList<FactRow>> Recent(long position, int limit)
    {
        var from = FirstAfter(position);
        if (_rows.Count - from < limit) _rows.AddRange(await store.FactsAfter(Last, limit));
        var found = _rows.GetRange(from, Math.Min(limit, _rows.Count - from));
        Forget();
        return found;
    }

    private async Task Begin(long position, IReadOnlyList<FactRow> rows)
    {
        await _reading.WaitAsync();
        // Others may have read farther meanwhile.
        if (_after is null || position > Last)
        {
            _rows.Clear();
            _rows.AddRange(rows);
            _after = position;
            Forget();
        }

        _reading.Release();
    }

    private void Forget()
    {
        var since = time.GetUtcNow() - Age;
        var old = Math.Max(0, _rows.Count - Most);
        while (old < _rows.Count && _rows[old].At < since) old++;
        if (old == 0) return;
        _after = _rows[old - 1].Position;
        _rows.RemoveRange(0, old);
    }

    private int FirstAfter(long position)
    {
        var (low, high) = (0, _rows.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_rows[middle].Position <= position) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
