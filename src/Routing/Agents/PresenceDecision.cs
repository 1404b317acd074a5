using System.Collections.Immutable;
using OmniContact.Routing.Agents.Facts;

namespace OmniContact.Routing.Agents;

/// <summary>The answer to a change of presence: the next state with its facts, or the same state, perhaps with the reason why not.</summary>
/// <param name="State">The same reference as before when nothing changed.</param>
/// <param name="Facts">In the order in which they happened; empty when nothing changed.</param>
/// <param name="Refusal">Set when the command was refused.</param>
public sealed record PresenceDecision(PresenceState State, ImmutableArray<AgentFact> Facts, Refusal? Refusal = null)
{
    public bool Changed => !Facts.IsEmpty;

    internal static PresenceDecision Unchanged(PresenceState state) => new(state, []);

    internal static PresenceDecision Refused(PresenceState state, RefusalKind kind, string reason) => new(state, [], new(kind, reason));
}
