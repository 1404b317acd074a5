namespace OmniContact.Simulation.Engine;

/// <summary>The sums of one replication, by type and by group for each period; the time before and after goes to a book that nobody reads.</summary>
internal sealed class Ledger
{
    private readonly Sums[][] _types;
    private readonly Sums[][] _groups;
    private readonly int _periods;
    private readonly long _first;
    private readonly long _length;
    private int _period;

    public Ledger(Plan plan)
    {
        _periods = _period = plan.Scenario.Periods;
        (_first, _length) = (plan.After(plan.Scenario.WarmUpSeconds), Plan.Ticks(plan.Scenario.PeriodSeconds));
        (_types, _groups) = (Books(plan.Types.Length), Books(plan.Groups.Length));
    }

    /// <summary>The period that is running; the number of periods when none is.</summary>
    public int Period
    {
        set => _period = value;
    }

    /// <summary>Of the running period.</summary>
    public Sums Type(int number) => _types[number][_period];

    /// <summary>Of the period of an instant in UTC ticks.</summary>
    public Sums TypeAt(int number, long instant) =>
        _types[number][instant < _first ? _periods : (int)Math.Min((instant - _first) / _length, _periods)];

    /// <summary>Of the running period.</summary>
    public Sums Group(int number) => _groups[number][_period];

    public IEnumerable<Sums> TypePeriods(int number) => _types[number].Take(_periods);

    public IEnumerable<Sums> GroupPeriods(int number) => _groups[number].Take(_periods);

    private Sums[][] Books(int rows) =>
        [.. Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, _periods + 1).Select(_ => new Sums()).ToArray())];
}
