using System.Collections.Immutable;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Routing.ServiceLevels;

/// <summary>Keeps of each conversation what first-contact resolution needs.</summary>
public static class Matters
{
    /// <summary>The matters, by conversation, after one more fact.</summary>
    public static ImmutableDictionary<string, Matter> After(ImmutableDictionary<string, Matter> matters, ConversationFact fact)
    {
        if (fact is ConversationStarted start)
            return matters.SetItem(fact.ConversationId, new()
            {
                ConversationId = fact.ConversationId, CustomerId = fact.CustomerId, StartedAt = fact.At, Category = start.Category,
            });
        if (!matters.TryGetValue(fact.ConversationId, out var matter)) return matters;
        var next = fact switch
        {
            AttributesSet f => matter with { Category = f.Category },
            WrapUpEnded { Category: { } category } => matter with { Category = category },
            ConversationClosed { Reason: CloseReason.Resolved } f => matter with { Category = f.Category, ResolvedAt = matter.ResolvedAt ?? f.At },
            Reopened when matter.ResolvedAt is not null => matter with { ReopenedAt = matter.ReopenedAt ?? fact.At },
            _ => matter,
        };
        return ReferenceEquals(next, matter) ? matters : matters.SetItem(fact.ConversationId, next);
    }
}
