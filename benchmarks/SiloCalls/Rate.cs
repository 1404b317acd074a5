namespace OmniContact.SiloCalls;

/// <summary>How fast calls were, by the clock and by what the process used of the processors, which others disturb less.</summary>
internal sealed record Rate(double PerSecond, double CpuNanoseconds);
