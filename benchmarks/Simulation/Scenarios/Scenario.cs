using System.Collections.Immutable;
using OmniContact.Routing.Configuration;

namespace OmniContact.Simulation.Scenarios;

/// <summary>All that a simulation needs to know.</summary>
internal sealed record Scenario
{
    public string Name { get; init; } = "scenario";

    /// <summary>The instant at which a replication begins; matters for calendars.</summary>
    public DateTimeOffset Start { get; init; } = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Length of a period in seconds, above 0.</summary>
    public double PeriodSeconds { get; init; } = 1800;

    /// <summary>Periods measured, 1 or more. Contacts come until the last one ends; whoever came is followed to the end.</summary>
    public int Periods { get; init; } = 1;

    /// <summary>Time before the first period, in seconds, that is simulated and not measured.</summary>
    public double WarmUpSeconds { get; init; }

    /// <summary>Independent repetitions.</summary>
    public int Replications { get; init; } = 10;

    public long Seed { get; init; } = 1;

    /// <summary>Spoken contacts that can be waiting or served at once; who comes beyond that is blocked. Null = no bound.</summary>
    public int? Lines { get; init; }

    public required ImmutableArray<ContactType> Types { get; init; }

    public required ImmutableArray<AgentGroup> Groups { get; init; }

    /// <summary>Queues, calendars, skills, and the agents as the product knows them.</summary>
    public required ConfigurationSnapshot Configuration { get; init; }

    /// <summary>From the begin to the end of the last period, in seconds.</summary>
    public double LengthSeconds => WarmUpSeconds + (Periods * PeriodSeconds);
}
