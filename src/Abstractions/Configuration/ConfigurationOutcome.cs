using System.Collections.Immutable;
using OmniContact.Routing;

namespace OmniContact.Configuration;

/// <summary>The new version, or every fault with where it is; with faults the old version stays in force.</summary>
public sealed record ConfigurationOutcome
{
    public long? Version { get; init; }
    /// <summary>Another change came first: read again.</summary>
    public bool Stale { get; init; }
    public ImmutableArray<Fault> Faults { get; init; } = [];
}
