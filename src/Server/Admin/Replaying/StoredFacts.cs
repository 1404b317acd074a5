using System.Runtime.CompilerServices;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Storage;

namespace OmniContact.Server.Admin.Replaying;

/// <summary>The facts of all conversations in the order in which they were committed.</summary>
internal sealed class StoredFacts(IStore store)
{
    private const int Stretch = 5_000;

    /// <summary>Of the last fact that was read.</summary>
    public long Position { get; private set; }

    /// <param name="kind">Only facts of this kind; null = all.</param>
    /// <param name="until">The last position.</param>
    /// <param name="cancel">Ends the reading.</param>
    public async IAsyncEnumerable<ConversationFact> Read(string? kind, long until, [EnumeratorCancellation] CancellationToken cancel)
    {
        for (Position = 0; await store.FactsAfter(Position, Stretch, cancel) is { Count: > 0 } rows;)
        {
            foreach (var row in rows)
            {
                if (row.Position > until) yield break;
                Position = row.Position;
                if (IsConversations(row) && (kind is null || row.Kind == kind)) yield return OmniJson.Read<ConversationFact>(row.Body);
            }
        }
    }

    /// <summary>Beside them lie those of agents, and what others noted about a conversation, whose kinds have a dot.</summary>
    private static bool IsConversations(FactRow row) => row.ConversationId is not null && !row.Kind.Contains('.');
}
