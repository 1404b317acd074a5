namespace OmniContact.Simulation.Scenarios.Reading;

/// <summary>A break of a group's agents.</summary>
/// <param name="AtMinute">From the begin of the first period, for the first agent.</param>
/// <param name="Minutes">How long.</param>
/// <param name="StaggerMinutes">Each further agent goes so much later.</param>
internal readonly record struct BreakTime(double AtMinute, double Minutes, double StaggerMinutes);
