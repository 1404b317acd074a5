using System.Collections.Immutable;

namespace OmniContact.Server.Boards;

/// <summary>What may be another than before.</summary>
/// <param name="QueueIds">Queues.</param>
/// <param name="AgentIds">Agents.</param>
/// <param name="Since">When the first of it happened; null = nothing new has.</param>
internal sealed record Touched(ImmutableHashSet<string> QueueIds, ImmutableHashSet<string> AgentIds, DateTimeOffset? Since)
{
    public bool IsEmpty => QueueIds.IsEmpty && AgentIds.IsEmpty;
}
