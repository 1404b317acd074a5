using OmniContact.Storage;

namespace OmniContact.Wakers;

/// <summary>
/// What stays due although it was woken (a row that cannot be read) is woken less and less often: twice as long after each time, five
/// minutes at most.
/// </summary>
internal sealed class WakeRests
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly Dictionary<(string Kind, string Key), Rest> _rests = [];

    /// <summary>How many of the due ones may rest: they take no room from others.</summary>
    public int Count => _rests.Count;

    /// <summary>Those of all that are due that are to be woken now.</summary>
    public IReadOnlyList<DeadlineRow> Awake(IReadOnlyList<DeadlineRow> due, DateTimeOffset now)
    {
        foreach (var gone in _rests.Keys.Except(due.Select(Name)).ToArray()) _rests.Remove(gone);
        return [.. due.Where(row => Wakes(row, now))];
    }

    /// <summary>Woken once: what happens then is worth saying.</summary>
    public bool IsNew(DeadlineRow row) => _rests.TryGetValue(Name(row), out var rest) && rest.Times == 1;

    /// <summary>It is not the row's fault that it is still due: it is woken at the next look.</summary>
    public void Forget(DeadlineRow row) => _rests.Remove(Name(row));

    private bool Wakes(DeadlineRow row, DateTimeOffset now)
    {
        var known = _rests.GetValueOrDefault(Name(row));
        if (known.DueAt != row.DueAt) known = default;
        if (known.Times > 0 && now < known.Until) return false;
        var pause = known.Times == 0 ? WakerGrain.LookEvery : known.Pause * 2;
        if (pause > Longest) pause = Longest;
        _rests[Name(row)] = new Rest(row.DueAt, known.Times + 1, pause, now + pause);
        return true;
    }

    private static (string Kind, string Key) Name(DeadlineRow row) => (row.OwnerKind, row.OwnerKey);

    private readonly record struct Rest(DateTimeOffset? DueAt, int Times, TimeSpan Pause, DateTimeOffset Until);
}
