using OmniContact.Agents;
using OmniContact.Routing.Conversations;

namespace OmniContact.Server.Admin.Checks;

/// <summary>Promise 2 and the table of states: what each state has and has not, and columns that say the same as the state.</summary>
internal static class StateShape
{
    public static IEnumerable<Finding> Of(StoredConversation conversation)
    {
        var (row, state) = (conversation.Row, conversation.State);
        var where = $"conversation/{row.Id}";
        foreach (var fault in Faults(state)) yield return new Finding(2, where, $"{state.Status}: {fault}");
        if (row.Status != state.Status.ToString()) yield return new Finding(8, where, $"the column says {row.Status}, the state {state.Status}");
        if (row.Version != state.Version) yield return new Finding(8, where, $"the column says version {row.Version}, the state {state.Version}");
        if (row.OwnerId != state.OwnerId) yield return new Finding(2, where, $"the column says owner {row.OwnerId}, the state {state.OwnerId}");
        if (row.EnqueuedAt != state.Waiting?.EnqueuedAt) yield return new Finding(8, where, "the column's time in the queue is not the state's");
        if (!row.AgentIds.Order().SequenceEqual(AgentParts.AgentIds(state).Order(), StringComparer.Ordinal))
            yield return new Finding(3, where, "the agents of the column are not those of the state");
    }

    private static IEnumerable<string> Faults(Conversation state)
    {
        if (state.Offer is { } offer && offer.Fence != state.Fence) yield return $"the offer's fence is {offer.Fence}, the conversation's {state.Fence}";
        foreach (var fault in state.Status switch
        {
            ConversationStatus.Queued => Needs((state.Waiting is not null, "no place in a queue"), (state.OwnerId is null, "has an owner"), (state.Offer is null, "has an offer")),
            ConversationStatus.Offered => Needs((state.Offer is not null, "no offer"), (state.Waiting is not null || state.OwnerId is not null, "neither place nor owner")),
            ConversationStatus.Active => Needs((state.OwnerId is not null, "no owner")),
            ConversationStatus.Parked => Needs((state.OwnerId is not null, "no owner"), (state.ParkedUntil is not null, "no end")),
            ConversationStatus.Closed => Needs(
                (state.ClosedAt is not null, "no time"), (state.CloseReason is not null, "no reason"), (state.Offer is null, "has an offer"),
                (state.Waiting is null, "has a place in a queue"), (state.OwnerId is null, "has an owner")),
            _ => [],
        }) yield return fault;
    }

    private static IEnumerable<string> Needs(params (bool Holds, string Fault)[] needs) => needs.Where(need => !need.Holds).Select(need => need.Fault);
}
