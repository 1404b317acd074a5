using System.Collections.Immutable;
using OmniContact.Routing;

namespace OmniContact.Conversations;

/// <summary>What a channel hands over: who, where, and the message (none when a customer only opens a chat).</summary>
public sealed record Inbound
{
    public required string EntryPointId { get; init; }
    public required string Channel { get; init; }
    public required Medium Medium { get; init; }
    /// <summary>The customer's address on the channel.</summary>
    public required string Address { get; init; }
    /// <summary>The address proves who it is (channel id, signed token, verified number).</summary>
    public bool IdentityCertain { get; init; } = true;
    /// <summary>The provider's id of the message, unique per channel account; a repeat is dropped by it.</summary>
    public string? ProviderId { get; init; }
    public string? Language { get; init; }
    public string? CustomerName { get; init; }
    public OutgoingText? Message { get; init; }
    /// <summary>Collected before: by an IVR, a form, the page.</summary>
    public ImmutableDictionary<string, string> Attributes { get; init; } = ImmutableDictionary<string, string>.Empty;
    public bool Simulated { get; init; }
    /// <summary>The customer has a page that renews its presence: while a chat waits and nothing is heard of its page, the page is gone.</summary>
    public bool HasPage { get; init; }
    /// <summary>The demonstration's own routing: the newcomer's contact goes to the newcomer's agent.</summary>
    public string? PreferredAgentId { get; init; }
}
