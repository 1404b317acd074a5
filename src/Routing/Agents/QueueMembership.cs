namespace OmniContact.Routing.Agents;

/// <summary>An agent serves a queue at once, or as backup once an item has waited there.</summary>
/// <param name="QueueId">The queue.</param>
/// <param name="BackupAfterSeconds">0 = primary; otherwise the wait in this queue from which the agent serves it.</param>
public sealed record QueueMembership(string QueueId, int BackupAfterSeconds = 0);
