namespace OmniContact.Simulation.Results;

/// <summary>How fast a simulation went, by the process's own processor time.</summary>
/// <param name="replications">How many there will be.</param>
internal sealed class Pace(int replications)
{
    private readonly TimeSpan _begun = Environment.CpuUsage.TotalTime;
    private TimeSpan _spent;
    private int _done;
    private TimeSpan _spentFirst;
    private long _contactsFirst;

    /// <summary>Contacts simulated, those of warm-ups and repeated tries too.</summary>
    public long Contacts { get; private set; }

    /// <summary>Contacts in a second of processor time, from the first replication to the last.</summary>
    public double PerSecond => Rate(Contacts, _spent);

    /// <summary>The same of the second half, when the code is compiled: what a long simulation comes to.</summary>
    public double PerSecondLater => Rate(Contacts - _contactsFirst, _spent - _spentFirst);

    /// <summary>A replication is over.</summary>
    public void Add(long contacts)
    {
        Contacts += contacts;
        _spent = Environment.CpuUsage.TotalTime - _begun;
        if (++_done <= replications / 2) (_contactsFirst, _spentFirst) = (Contacts, _spent);
    }

    private static double Rate(long contacts, TimeSpan spent) => contacts / Math.Max(1e-9, spent.TotalSeconds);
}
