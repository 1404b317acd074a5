using OmniContact.Agents;

namespace OmniContact.Feeds;

/// <summary>An offer, a conversation of the agent's, or its end (role None).</summary>
public sealed record PartChanged : AgentFeedEvent
{
    public required AgentPart Part { get; init; }
}
