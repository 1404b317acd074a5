using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace OmniContact.Routing.Agents;

/// <summary>What one contact of a medium takes of an agent.</summary>
/// <param name="Cost">Units, 0..10,000.</param>
/// <param name="Maximum">Contacts of this medium at once, 0..1,000.</param>
/// <param name="InterruptedBy">Media for which work of this medium does not count.</param>
public sealed record MediumCapacity(
    [property: Range(0, 10_000)] int Cost, [property: Range(0, 1_000)] int Maximum, ImmutableArray<Medium> InterruptedBy);
