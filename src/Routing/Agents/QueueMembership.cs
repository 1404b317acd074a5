using System.ComponentModel.DataAnnotations;

namespace OmniContact.Routing.Agents;

/// <summary>An agent serves a queue at once, or as backup once an item has waited there.</summary>
/// <param name="QueueId">The queue.</param>
/// <param name="BackupAfterSeconds">0 = primary; otherwise the wait in this queue from which the agent serves it. Range 0..86,400.</param>
public sealed record QueueMembership(string QueueId, [property: Range(0, 86_400)] int BackupAfterSeconds = 0);
