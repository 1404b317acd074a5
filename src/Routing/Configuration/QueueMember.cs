namespace OmniContact.Routing.Configuration;

/// <summary>An agent of a queue, seen from the queue.</summary>
/// <param name="AgentId">Who.</param>
/// <param name="BackupAfterSeconds">0 = primary; otherwise the wait from which the agent serves it.</param>
/// <param name="OnlyAfterStep">The agent comes in by a relaxation step: its wait in seconds; null for a member.</param>
public sealed record QueueMember(string AgentId, int BackupAfterSeconds, int? OnlyAfterStep)
{
    /// <summary>The wait from which the agent serves the queue.</summary>
    public int AfterSeconds => Math.Max(BackupAfterSeconds, OnlyAfterStep ?? 0);
}
