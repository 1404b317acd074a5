using System.Collections.Immutable;
using OmniContact.Simulation.Scenarios;

namespace OmniContact.Simulation.Results;

/// <summary>What a simulation found.</summary>
internal sealed record SimulationResult
{
    public required Scenario Scenario { get; init; }

    /// <summary>All first, then the types, then the groups.</summary>
    public required ImmutableArray<Section> Sections { get; init; }

    /// <summary>Contacts simulated, those of warm-ups and repeated tries too.</summary>
    public required long Contacts { get; init; }

    /// <summary>Processor time of the replications.</summary>
    public required TimeSpan Took { get; init; }

    public double ContactsPerSecond => Contacts / Math.Max(1e-9, Took.TotalSeconds);

    public Section All => Sections[0];

    public Section Type(string id) => Sections.First(section => section.Kind == SectionKind.Type && section.Id == id);

    public Section Group(string id) => Sections.First(section => section.Kind == SectionKind.Group && section.Id == id);
}
