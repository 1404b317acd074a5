using OmniContact.Conversations;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Matching;

namespace OmniContact.Queues;

/// <summary>A conversation as its queue holds it.</summary>
internal static class WaitingItems
{
    /// <summary>Null when it does not wait.</summary>
    public static WaitingItem? Of(Conversation state) => state.Waiting is not { } waiting
        ? null
        : new WaitingItem
        {
            ConversationId = state.Id,
            Version = state.Version,
            Medium = state.Medium,
            Credit = state.Credit,
            Waiting = waiting,
            DueAt = state.DueAt,
            Offered = state.Offer is not null,
            Simulated = state.Simulated,
        };

    /// <summary>Nothing that decides whom it goes to, and when, differs.</summary>
    public static bool SamePlace(Conversation? before, Conversation after) =>
        before is not null && Of(before with { Version = after.Version }) == Of(after);

    public static WaitingItem? Of(ConversationBody? body) => body is null ? null : Of(body.State);
}
