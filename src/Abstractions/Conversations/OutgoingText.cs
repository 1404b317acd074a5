using System.Collections.Immutable;

namespace OmniContact.Conversations;

/// <summary>What somebody writes, before it has a number.</summary>
public sealed record OutgoingText
{
    /// <summary>Longest text, in UTF-16 units.</summary>
    public const int MaximumLength = 10_000;

    /// <summary>So many agents may one note name.</summary>
    public const int MostMentions = 20;

    public string Text { get; init; } = "";
    public MessageKind Kind { get; init; }
    public ImmutableArray<AttachmentRef> Attachments { get; init; } = [];
    /// <summary>A note that a supervisor whispers to the owner (密语).</summary>
    public bool Whisper { get; init; }
    /// <summary>Ids of the agents whom a note names: each is told of it.</summary>
    public ImmutableArray<string> Mentions { get; init; } = [];
    /// <summary>Number of the message that it answers, in the same conversation.</summary>
    public long? ReplyTo { get; init; }
    /// <summary>The sender's own id, 1..64 characters; a repeat with it gets the first answer.</summary>
    public string? ClientId { get; init; }
}
