using System.Collections.Immutable;
using OmniContact.Routing;
using OmniContact.Server.Api;

namespace OmniContact.Server.Exchange;

/// <summary>What a change set would do.</summary>
/// <param name="Version">The version that it was held against.</param>
/// <param name="Faults">Empty = it would be taken.</param>
/// <param name="Differences">What would be added, changed and removed; what is already so is left out.</param>
internal sealed record Comparison(long Version, ImmutableArray<Fault> Faults, ImmutableArray<EntityDifference> Differences);
