using System.Collections.Immutable;
using OmniContact.Agents;

namespace OmniContact.Feeds;

/// <summary>Everything an agent's page starts from.</summary>
public sealed record AgentSnapshot
{
    public required AgentPresence Presence { get; init; }
    public required ImmutableArray<AgentPart> Parts { get; init; }
}
