using System.Collections.Immutable;
using OmniContact.Simulation.Randomness;
using OmniContact.Simulation.Scenarios;

namespace OmniContact.Simulation.Engine;

/// <summary>A scenario made ready: names are numbers, and what never changes is worked out once for all replications.</summary>
internal sealed class Plan
{
    public Plan(Scenario scenario)
    {
        Scenario = scenario;
        QueueIds = [.. scenario.Configuration.Entities.Queues.Keys.Order(StringComparer.Ordinal)];
        Groups = [.. scenario.Groups.Select((group, number) => new GroupPlan(number, group, scenario))];
        Types = [.. scenario.Types.Select((type, number) => new TypePlan(number, type, this))];
    }

    public Scenario Scenario { get; }

    public ImmutableArray<string> QueueIds { get; }

    public ImmutableArray<GroupPlan> Groups { get; }

    public ImmutableArray<TypePlan> Types { get; }

    public long StartTicks => Scenario.Start.UtcTicks;

    public long EndTicks => After(Scenario.LengthSeconds);

    /// <summary>Random numbers for one purpose, apart for each type.</summary>
    public RandomStream[] Streams(string purpose, int replication) =>
        [.. Types.Select(type => new RandomStream(Scenario.Seed, replication, $"{purpose} of {type.Type.Id}"))];

    /// <summary>The instant so many seconds after the begin, in UTC ticks.</summary>
    public long After(double seconds) => StartTicks + Ticks(seconds);

    /// <summary>To the nearest tick of 100 ns; what never happens comes to a hundred years.</summary>
    public static long Ticks(double seconds) =>
        seconds < 3.2e9 ? (long)(seconds * TimeSpan.TicksPerSecond + 0.5) : 32_000_000_000_000_000;
}
