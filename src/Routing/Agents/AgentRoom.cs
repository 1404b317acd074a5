namespace OmniContact.Routing.Agents;

/// <summary>What an agent can take beside the present load, as <see cref="Capacity.Room"/> computes it.</summary>
public readonly record struct AgentRoom
{
    /// <summary>Media of which one more fits.</summary>
    public MediaSet Free { get; init; }

    /// <summary>No further offer may ring; offers that are taken without asking may still come.</summary>
    public bool RingingFull { get; init; }

    /// <summary>Units in use, interrupted work included.</summary>
    public int Used { get; init; }

    /// <summary>Units of the profile.</summary>
    public int Units { get; init; }

    /// <summary>Units that have to end before one more fits; 0 where it fits, and where the medium is not served.</summary>
    public UnitsByMedium UnitsToFree { get; init; }
}
