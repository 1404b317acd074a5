using System.Collections.Immutable;
using OmniContact.Conversations;

namespace OmniContact.Server.Hubs;

/// <summary>Reading messages in stretches.</summary>
internal static class ConversationReads
{
    /// <summary>Messages to begin with when a reader has none.</summary>
    public const int FirstPage = 200;

    /// <summary>Messages at most in one answer.</summary>
    public const int MostAtOnce = 1000;

    /// <summary>Messages that one call of the grain answers at most.</summary>
    public const int Stretch = 200;

    /// <summary>The last ones for a reader without a position, otherwise what follows it.</summary>
    public static async Task<ImmutableArray<Message>> From(this IConversationGrain conversation, long? after, long last)
    {
        var position = after ?? Math.Max(0, last - FirstPage);
        var messages = ImmutableArray.CreateBuilder<Message>();
        while (messages.Count < MostAtOnce)
        {
            var stretch = await conversation.MessagesAfter(position, Stretch);
            messages.AddRange(stretch);
            if (stretch.Length < Stretch) break;
            position = stretch[^1].Number;
        }
        return messages.ToImmutable();
    }
}
