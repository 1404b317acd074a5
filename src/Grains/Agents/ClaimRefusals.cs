using OmniContact.Routing;
using OmniContact.Routing.Matching.Explaining;

namespace OmniContact.Agents;

/// <summary>Why an agent may not take a conversation by hand, in words that name the values.</summary>
internal static class ClaimRefusals
{
    public static Refusal Of(RuledOut against, string conversationId)
    {
        var reason = $"claim: conversation {conversationId} {Words(against)}";
        return against.By switch
        {
            RuledOutBy.Capacity => new(RefusalKind.NoCapacity, reason),
            RuledOutBy.NotReady or RuledOutBy.Presence or RuledOutBy.Ringing => new(RefusalKind.NotReady, reason),
            _ => new(RefusalKind.DoesNotFit, reason) { Why = against },
        };
    }

    private static string Words(RuledOut against) => FormattableString.Invariant(against.By switch
    {
        RuledOutBy.Skill => $"needs skill '{against.Skill}' at level {against.Needed}; the agent has level {against.Has}",
        RuledOutBy.Preferred => $"waits for agent '{against.Who}' until {against.Until:O}",
        RuledOutBy.NotYet => $"is for this agent after {against.Needed:0} s; it has waited {against.Has:0} s",
        RuledOutBy.NotDue => $"is not due before {against.Until:O}",
        RuledOutBy.Capacity => $"finds no room: {against.Has} units are in use, {against.Needed} would have to be freed",
        RuledOutBy.Ringing => $"has to wait: another offer rings at the agent",
        RuledOutBy.NotReady => $"is of a medium that the agent is not ready for",
        _ => $"does not fit the agent: {against.By}",
    });
}
