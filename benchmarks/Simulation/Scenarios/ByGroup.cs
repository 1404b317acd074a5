using System.Collections.Immutable;
using OmniContact.Simulation.Distributions;

namespace OmniContact.Simulation.Scenarios;

/// <summary>A duration that may depend on who does the work.</summary>
/// <param name="Else">For groups that are not named.</param>
/// <param name="Groups">By group id.</param>
internal sealed record ByGroup(Distribution Else, ImmutableDictionary<string, Distribution> Groups)
{
    public ByGroup(Distribution everywhere)
        : this(everywhere, ImmutableDictionary<string, Distribution>.Empty)
    {
    }

    public Distribution Of(string groupId) => Groups.GetValueOrDefault(groupId, Else);
}
