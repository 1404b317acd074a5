namespace OmniContact.Server.Demo.Traffic;

/// <summary>What a simulated agent is about to do with one conversation.</summary>
/// <param name="Kind">What.</param>
/// <param name="Cause">What it follows from: <c>offer-3</c>, <c>said-12</c>. Another cause is another task.</param>
/// <param name="Due">When.</param>
internal sealed record AgentTask(AgentTaskKind Kind, string Cause, DateTimeOffset Due);
