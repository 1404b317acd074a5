using System.Collections.Immutable;

namespace OmniContact.Routing.Matching;

/// <summary>What an agent's turn went by. Kept with the offer that came of it, so that the decision can be replayed.</summary>
public sealed record AgentTurn
{
    /// <summary>What the agent told its queues; what other queues have reserved it for follows from the answers.</summary>
    public required AgentStatus Status { get; init; }

    /// <summary>What each of the agent's queues had for it.</summary>
    public required ImmutableArray<QueueAnswer> Answers { get; init; }

    /// <summary>Those whom the explanation names beside the agent, as the queue knew them.</summary>
    public ImmutableArray<KnownAgent> Others { get; init; } = [];
}
