using System.Collections.Immutable;
using OmniContact.Conversations;

namespace OmniContact.Server.Desk;

/// <summary>Words to the customer, or a note for colleagues.</summary>
internal sealed record SendRequest : OfConversation
{
    /// <summary>The page's own id of the message: a repeat with it is the same message.</summary>
    public string? ClientId { get; init; }
    public string Text { get; init; } = "";
    public bool Note { get; init; }
    /// <summary>Ids of the agents whom a note names, 20 at most; each of them is told.</summary>
    public ImmutableArray<string> Mentions { get; init; } = [];
    /// <summary>Number of the message that it answers.</summary>
    public long? ReplyTo { get; init; }
    public ImmutableArray<AttachmentRef> Attachments { get; init; } = [];
}
