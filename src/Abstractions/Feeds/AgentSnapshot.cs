using System.Collections.Immutable;
using OmniContact.Agents;
using OmniContact.Routing.Agents;

namespace OmniContact.Feeds;

/// <summary>Everything an agent's page starts from.</summary>
public sealed record AgentSnapshot
{
    public required AgentPresence Presence { get; init; }
    public required ImmutableArray<AgentPart> Parts { get; init; }
    /// <summary>Notes that name the agent, oldest first.</summary>
    public ImmutableArray<Mention> Mentions { get; init; } = [];
}
