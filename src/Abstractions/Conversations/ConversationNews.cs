using System.Collections.Immutable;

namespace OmniContact.Conversations;

/// <summary>What somebody who follows a conversation lacks, in one answer.</summary>
public sealed record ConversationNews
{
    public required ConversationView View { get; init; }

    /// <summary>With numbers above the follower's, ascending.</summary>
    public ImmutableArray<Message> Messages { get; init; } = [];

    /// <summary>As they are now: those up to the follower's number of which it wants to know how far they came.</summary>
    public ImmutableArray<Message> Earlier { get; init; } = [];
}
