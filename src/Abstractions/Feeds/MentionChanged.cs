using OmniContact.Routing.Agents;

namespace OmniContact.Feeds;

/// <summary>A note names the agent, or was read.</summary>
public sealed record MentionChanged : AgentFeedEvent
{
    public required Mention Mention { get; init; }
}
