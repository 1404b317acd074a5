using System.Collections.Immutable;

namespace OmniContact.Simulation.Scenarios;

/// <summary>One agent's times.</summary>
/// <param name="Changes">In order of time; before the first one the agent is offline.</param>
internal sealed record Duty(ImmutableArray<DutyChange> Changes);
