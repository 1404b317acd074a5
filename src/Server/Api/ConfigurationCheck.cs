using System.Collections.Immutable;
using OmniContact.Routing;

namespace OmniContact.Server.Api;

/// <summary>What is wrong with a change set that was not made.</summary>
/// <param name="Version">The version that it was held against.</param>
/// <param name="Faults">With the code by which a page finds its words; empty = it would be taken.</param>
internal sealed record ConfigurationCheck(long Version, ImmutableArray<Fault> Faults);
