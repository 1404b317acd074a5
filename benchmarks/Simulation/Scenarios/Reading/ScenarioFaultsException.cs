using System.Collections.Immutable;

namespace OmniContact.Simulation.Scenarios.Reading;

/// <summary>The scenario cannot be run.</summary>
internal sealed class ScenarioFaultsException(ImmutableArray<ScenarioFault> faults) : Exception(string.Join(Environment.NewLine, faults))
{
    /// <summary>In the order of their lines; at least one.</summary>
    public ImmutableArray<ScenarioFault> Faults => faults;
}
