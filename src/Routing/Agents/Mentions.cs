using System.Collections.Immutable;

namespace OmniContact.Routing.Agents;

/// <summary>What an agent is told of notes that name them: the latest ones, oldest first. What changes nothing gives back the same array.</summary>
public static class Mentions
{
    /// <summary>So many are kept; older ones stand in their conversations.</summary>
    public const int Most = 50;

    /// <summary>One that is known is told again, and one that is older than all of a full list was forgotten: neither comes in.</summary>
    public static ImmutableArray<Mention> Add(ImmutableArray<Mention> known, Mention mention)
    {
        if (known.Any(one => Same(one, mention)) || (known.Length >= Most && mention.At <= known[0].At)) return known;
        return [.. known.Append(mention).OrderBy(one => one.At).TakeLast(Most)];
    }

    public static ImmutableArray<Mention> Mark(ImmutableArray<Mention> known, MentionRef which, bool read) =>
        known.FirstOrDefault(one => one.ConversationId == which.ConversationId && one.Number == which.Number) is { } found && found.Read != read
            ? known.Replace(found, found with { Read = read })
            : known;

    private static bool Same(Mention one, Mention other) => (one.ConversationId, one.Number) == (other.ConversationId, other.Number);
}
