using System.Collections.Immutable;
using OmniContact.Simulation.Scenarios;

namespace OmniContact.Simulation.Results;

/// <summary>What a simulation found.</summary>
internal sealed record SimulationResult
{
    public required Scenario Scenario { get; init; }

    /// <summary>All first, then the types, then the groups.</summary>
    public required ImmutableArray<Section> Sections { get; init; }

    public required Pace Pace { get; init; }

    public Section All => Sections[0];

    public Section Type(string id) => Sections.First(section => section.Kind == SectionKind.Type && section.Id == id);

    public Section Group(string id) => Sections.First(section => section.Kind == SectionKind.Group && section.Id == id);
}
