using OmniContact.Routing;
using System.Collections.Immutable;
using OmniContact.Routing.Agents;

namespace OmniContact.Agents;

/// <summary>What an agent's own row holds. The load is not in it: that is the sum over the conversations' rows.</summary>
internal sealed record AgentBody : StoredRecord
{
    public required PresenceState Presence { get; init; }

    /// <summary>The latest facts that changed the presence, as <c>conversation/version</c>: one that comes again changes nothing.</summary>
    public ImmutableArray<string> Heard { get; init; } = [];

    /// <summary>Notes that name the agent, see <see cref="Routing.Agents.Mentions"/>.</summary>
    public ImmutableArray<Mention> Mentions { get; init; } = [];

    /// <summary>Mean handling time in seconds by medium number, as of the latest change of presence; 0 = unknown.</summary>
    public ImmutableArray<double> HandlingSeconds { get; init; } = [];

    /// <summary>Held from asking for a break until the end of it, where the team has a limit.</summary>
    public BreakPlace? BreakPlace { get; init; }
}
