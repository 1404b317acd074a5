using OmniContact.Routing;
using System.Collections.Immutable;

namespace OmniContact.Conversations;

/// <summary>One numbered message of a conversation. Numbers are durable, begin at 1 and have no gap.</summary>
public sealed record Message : StoredRecord
{
    /// <summary>The <see cref="Event"/> of a note for the owner's eyes before all others.</summary>
    public const string Whisper = "whisper";

    public required string ConversationId { get; init; }
    public required long Number { get; init; }
    public required DateTimeOffset At { get; init; }
    public required Author Author { get; init; }
    public required string Channel { get; init; }
    public required string LegId { get; init; }
    public MessageKind Kind { get; init; }
    public string Text { get; init; } = "";
    public ImmutableArray<AttachmentRef> Attachments { get; init; } = [];
    /// <summary>The sender's own id of the message: a repeat with the same id is the same message.</summary>
    public string? ClientId { get; init; }
    /// <summary>Number of the message that it answers.</summary>
    public long? ReplyTo { get; init; }
    public DeliveryState Delivery { get; init; }
    /// <summary>Taken back by who wrote it: its words and files are gone.</summary>
    public bool Recalled { get; init; }
    /// <summary>
    /// For <see cref="MessageKind.System"/>: what happened, as a code that pages translate (<c>queued</c>, <c>accepted</c> ...). For a note
    /// <see cref="Whisper"/> where a supervisor whispers it to the owner.
    /// </summary>
    public string? Event { get; init; }
    /// <summary>Ids of the agents whom a note names.</summary>
    public ImmutableArray<string> Mentions { get; init; } = [];
    /// <summary>Values for the words of <see cref="Event"/>.</summary>
    public ImmutableDictionary<string, string> Values { get; init; } = ImmutableDictionary<string, string>.Empty;
}
