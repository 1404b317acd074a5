namespace OmniContact.Load.Plans;

/// <summary>A customer is to come.</summary>
/// <param name="At">Seconds from the begin.</param>
/// <param name="Service">How long an agent is to take, in seconds, where a recorded day says so; else it is drawn.</param>
/// <param name="Patience">How long the customer waits at most, in seconds, where a recorded day says so; else it is drawn.</param>
internal readonly record struct Coming(double At, double? Service = null, double? Patience = null);
