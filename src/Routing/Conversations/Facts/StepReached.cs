using System.Collections.Immutable;

namespace OmniContact.Routing.Conversations.Facts;

/// <summary>A relaxation step of the queue applies from now on.</summary>
public sealed record StepReached : ConversationFact
{
    /// <summary>1 for the first.</summary>
    public required int Step { get; init; }
    /// <summary>What is required of an agent from now on, the queue's own included.</summary>
    public ImmutableDictionary<string, int> RequiredSkills { get; init; } = ImmutableDictionary<string, int>.Empty;
    /// <summary>Queues whose members may take it too.</summary>
    public ImmutableArray<string> AddedQueues { get; init; } = [];
}
