using OmniContact.Routing.Agents;

namespace OmniContact.Simulation.Scenarios;

/// <summary>What an agent turns to; work in hand is finished first.</summary>
/// <param name="At">Seconds from the begin.</param>
/// <param name="To">Available, Break or Offline.</param>
internal readonly record struct DutyChange(double At, PresenceKind To);
