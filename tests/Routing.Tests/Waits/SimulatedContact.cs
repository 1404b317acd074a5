namespace OmniContact.Routing.Tests.Waits;

/// <summary>One contact of a <see cref="QueueSimulation"/>; times in the simulation's unit.</summary>
internal sealed class SimulatedContact
{
    public required double Arrived { get; init; }

    /// <summary>0 is the queue under test, 1 another one that shares its agents.</summary>
    public required int Class { get; init; }

    /// <summary>Contacts of its class that waited when it came; -1 when an agent was free.</summary>
    public int Ahead { get; set; } = -1;

    /// <summary>How long the first in line had waited when it came.</summary>
    public double HeadAge { get; set; }

    public double Patience { get; set; } = double.PositiveInfinity;

    public double? Answered { get; set; }

    public double? Abandoned { get; set; }

    /// <summary>How long it waited, or would have waited had it stayed.</summary>
    public double VirtualWait { get; set; } = double.NaN;
}
