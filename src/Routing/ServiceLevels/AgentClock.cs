using System.Collections.Immutable;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Agents.Facts;
using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Routing.ServiceLevels;

/// <summary>
/// Follows one agent through facts of presence and of conversations, and cuts the time into spans in which nothing changes. Facts are given in
/// the order of their instants; one that comes late counts from where the clock stands.
/// </summary>
public sealed record AgentClock
{
    public required string AgentId { get; init; }
    /// <summary>Time is accounted for up to here.</summary>
    public required DateTimeOffset At { get; init; }
    public PresenceKind Presence { get; init; }
    public string? Reason { get; init; }
    /// <summary>Units of the agent's profile.</summary>
    public required int Capacity { get; init; }
    /// <summary>What each part of the work costs: key is the conversation and the role.</summary>
    public ImmutableDictionary<string, int> Work { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>The time from the clock's instant to another one, as it stands now; null when none has passed.</summary>
    public AgentSpan? Until(DateTimeOffset instant) => instant <= At ? null : new()
    {
        AgentId = AgentId, From = At, To = instant, Presence = Presence, Reason = Reason, Units = Work.Values.Sum(), Capacity = Capacity,
    };

    public AgentClock After(AgentFact fact) => fact is AgentPresenceChanged change && fact.AgentId == AgentId
        ? this with { At = Later(fact.At), Presence = change.To, Reason = change.Reason }
        : this;

    public AgentClock After(ConversationFact fact)
    {
        if (fact.AgentId != AgentId) return this;
        var work = AgentWork.After(Work, fact);
        return ReferenceEquals(work, Work) ? this : this with { At = Later(fact.At), Work = work };
    }

    private DateTimeOffset Later(DateTimeOffset at) => at > At ? at : At;
}
