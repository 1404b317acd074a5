namespace OmniContact;

/// <summary>What one process tells all others of the cluster: look again. Who looks finds the truth in the store.</summary>
/// <param name="About">What has changed, by the name under which it is followed.</param>
/// <param name="Which">Which of them.</param>
public sealed record Nudge(string About, string Which);
