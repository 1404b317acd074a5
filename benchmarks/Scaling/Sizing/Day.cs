namespace OmniContact.Benchmarks.Scaling.Sizing;

/// <summary>A day of a centre of this size, worked out. Rates a second, times in seconds.</summary>
/// <param name="Name">Which day.</param>
/// <param name="BusyHour">Share of the day's contacts that comes in its busiest hour.</param>
internal sealed record Day(string Name, double BusyHour)
{
    public const double Contacts = 50e6;

    public const double Agents = 100_000;

    public const int AtOnce = 3;

    /// <summary>Mean time of an agent for a contact: the served calls of the trace.</summary>
    public const double Handling = 177;

    /// <summary>So long an activation stays after its last call.</summary>
    public const double Collection = 900;

    /// <summary>Bytes of a conversation that is over, its customer and its identity in memory; assumed: less than half of what they take with a line.</summary>
    public const double IdleBytes = 20_000;

    /// <summary>Share of a processor, of a database, that is used when all is well.</summary>
    public const double Busy = 0.6;

    public const int Silos = 8;

    public double Rate => Contacts * BusyHour / 3600;

    /// <summary>With an agent, by Little's law.</summary>
    public double AtTheSameTime => Rate * Handling;

    public double Occupancy => AtTheSameTime / (Agents * AtOnce);

    /// <summary>The longest mean handling that the agents can give, all signed in, at an occupancy of 0.85.</summary>
    public double HandlingAllowed => 0.85 * Agents * AtOnce / Rate;

    public double Sockets => Agents + AtTheSameTime;

    public double SocketMemory => (Agents * Measured.AgentBytes) + (AtTheSameTime * Measured.CustomerBytes);

    public double Idle => Rate * Collection;

    public double IdleMemory => Idle * IdleBytes;

    public double ClusterCpu => Measured.ContactCpu - Measured.GrainCpu + Measured.OrleansGrainCpu + (Measured.Calls * (1 - (1.0 / Silos)) * Measured.RemoteCallCpu);

    public double Cores => Rate * ClusterCpu / Busy;

    /// <summary>Were every silo as dear as three small ones that share two cores.</summary>
    public double CoresAtMost => Rate * Measured.ContactCpu * Measured.ThreeSilos / Busy;

    public double Units => Rate * Measured.Units;

    public double PartitionsByCommits => Units / (Measured.UnitsPerSecond * Busy);

    public double Log => Rate * Measured.LogBytes;

    public double Facts => Rate * Measured.Facts;

    public double FactBytes => Facts * Measured.FactBytes;
}
