using OmniContact.Routing.Configuration;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Queues;

namespace OmniContact.Simulation.Engine;

/// <summary>One queue: the product's matcher, and what its owner keeps beside it.</summary>
internal sealed class SimulatedQueue(int number, string id, ConfigurationSnapshot configuration)
{
    public int Number => number;

    public string Id => id;

    public ConfiguredQueue Configured { get; } = configuration.Configured(id)!;

    public Matcher Matcher { get; } =
        new(configuration.Queue(id)!, new OpenHours(configuration.Configured(id)!.Hours), configuration.Version);

    /// <summary>What comes after a contact is the type's affair here.</summary>
    public QueueSettings WithoutWrapUp { get; } = configuration.Queue(id)! with { WrapUp = new WrapUpPolicy { Mode = WrapUpMode.None } };

    /// <summary>Admits whatever comes: nobody has to ask.</summary>
    public bool AdmitsAll { get; } = configuration.Queue(id) is { MaximumLength: null, CalendarId: null, Exits.IsEmpty: true };

    /// <summary>Only the round robin looks at whose turn it was.</summary>
    public bool CountsTurns { get; } = configuration.Queue(id)!.Strategy == Strategy.RoundRobin;

    /// <summary>Its members, as its matcher names them.</summary>
    public Dictionary<AgentRef, SimulatedAgent> Members { get; } = [];

    /// <summary>Something has changed since the matcher was last asked what follows.</summary>
    public bool Touched;

    /// <summary>UTC ticks of the matcher's deadline that the calendar holds; <c>long.MaxValue</c> = none.</summary>
    public long ArmedAt = long.MaxValue;

    /// <summary>Of the deadline that counts: earlier ones in the calendar are off.</summary>
    public int Stamp;
}
