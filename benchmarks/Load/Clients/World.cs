using System.Collections.Concurrent;
using System.Collections.Immutable;
using OmniContact.Load.Figures;
using OmniContact.Load.Plans;
using OmniContact.Load.Promises;

namespace OmniContact.Load.Clients;

/// <summary>What all clients of a run share.</summary>
internal sealed class World
{
    /// <summary>People take them in turn.</summary>
    public required ImmutableArray<Door> Doors { get; init; }

    public required LoadPlan Plan { get; init; }

    public Ledger Ledger { get; } = new();

    /// <summary>That of the warm-up gives way to that of the run.</summary>
    public Timeline Timeline { get; set; } = new();

    public Hearsay Hearsay { get; } = new();

    /// <summary>By conversation, how long an agent is to take, where a trace says so.</summary>
    public ConcurrentDictionary<string, TimeSpan> Services { get; } = [];

    /// <summary>In the warm-up agents take a tenth of their time: it is over soon after its last arrival.</summary>
    public bool IsWarmUp { get; set; }

    /// <summary>Once it is over nobody complains of lines that end.</summary>
    public bool IsOver { get; set; }
}
