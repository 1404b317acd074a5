using OmniContact.Agents;

namespace OmniContact.Feeds;

public sealed record PresenceChanged : AgentFeedEvent
{
    public required AgentPresence Presence { get; init; }
}
