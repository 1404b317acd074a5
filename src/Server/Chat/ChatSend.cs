using System.Collections.Immutable;
using OmniContact.Conversations;

namespace OmniContact.Server.Chat;

/// <summary>What a customer writes.</summary>
internal sealed record ChatSend
{
    public required string ClientId { get; init; }
    public string Text { get; init; } = "";
    public ImmutableArray<AttachmentRef> Attachments { get; init; } = [];
    /// <summary>Number of the message that it answers.</summary>
    public long? ReplyTo { get; init; }
    /// <summary>Collected on the page before: an order number, what it is about.</summary>
    public ImmutableDictionary<string, string> Attributes { get; init; } = ImmutableDictionary<string, string>.Empty;
    public required string EntryPointId { get; init; }
    public string? Language { get; init; }
    /// <summary>What a new customer wants to be called.</summary>
    public string? Name { get; init; }
}
