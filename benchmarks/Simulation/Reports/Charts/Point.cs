namespace OmniContact.Simulation.Reports.Charts;

/// <summary>A value with the ends of its interval, which are the value itself where there is none.</summary>
internal readonly record struct Point(double X, double? Y, double Low, double High);
