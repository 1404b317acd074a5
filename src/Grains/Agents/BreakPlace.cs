namespace OmniContact.Agents;

/// <summary>One of the places that a team has for breaks: a unique name, so that its limit is exact whoever asks at once.</summary>
/// <param name="TeamId">The team that the agent had then.</param>
/// <param name="Number">1 to the team's limit.</param>
internal sealed record BreakPlace(string TeamId, int Number);
