using System.Collections.Immutable;
using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Routing.Conversations;

/// <summary>What an IVR, a bot, a form or an agent finds out about the matter.</summary>
public static class Collecting
{
    /// <summary>Adds or replaces attributes; a null category leaves the one that is set.</summary>
    public static Decision Set(Conversation conversation, ImmutableDictionary<string, string> attributes, string? category, DateTimeOffset now)
    {
        var changed = attributes.Where(pair => conversation.Attributes.GetValueOrDefault(pair.Key) != pair.Value).ToArray();
        if (changed.Length == 0 && (category is null || category == conversation.Category)) return Decision.Unchanged(conversation);
        var turn = new Turn(conversation, now);
        turn.State = conversation with { Attributes = conversation.Attributes.SetItems(changed), Category = category ?? conversation.Category };
        turn.Say(new AttributesSet { Names = [.. changed.Select(pair => pair.Key).Order(StringComparer.Ordinal)], Category = turn.State.Category });
        return turn.Done();
    }
}
