namespace Orleans.Embedded;

/// <summary>Turns that wait, in a line for each kind, so that the next one that may begin is found without a search.</summary>
internal struct WaitingRoom
{
    private TurnLine _exclusive;
    private TurnLine _readOnly;
    private TurnLine _always;
    private int _arrivals;

    public void Add(Turn turn)
    {
        turn.Arrival = _arrivals++;
        switch (turn.Interleaving)
        {
            case Interleaving.None:
                _exclusive.Add(turn);
                break;
            case Interleaving.ReadOnly:
                _readOnly.Add(turn);
                break;
            default:
                _always.Add(turn);
                break;
        }
    }

    /// <summary>Takes the earliest of those that may begin beside what runs; null if none may.</summary>
    public Turn? TakeNext(bool exclusiveRuns, bool readOnlyRuns)
    {
        if (_always.First is not null) return _always.TakeFirst();
        if (exclusiveRuns) return null;
        var exclusive = readOnlyRuns ? null : _exclusive.First;
        var readOnly = _readOnly.First;
        if (exclusive is null) return readOnly is null ? null : _readOnly.TakeFirst();
        // Arrivals may wrap round: their difference tells the earlier one all the same.
        return readOnly is null || exclusive.Arrival - readOnly.Arrival < 0
            ? _exclusive.TakeFirst()
            : _readOnly.TakeFirst();
    }
}
