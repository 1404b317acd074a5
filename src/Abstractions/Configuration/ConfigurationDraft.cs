using System.Collections.Immutable;
using OmniContact.Routing;
using OmniContact.Routing.Configuration;

namespace OmniContact.Configuration;

/// <summary>What rows would make of a version.</summary>
/// <param name="Version">The version in force.</param>
/// <param name="Entities">As they would be; what cannot be read is left out.</param>
/// <param name="Faults">Empty = the rows would be taken.</param>
public sealed record ConfigurationDraft(long Version, ConfigurationEntities Entities, ImmutableArray<Fault> Faults);
