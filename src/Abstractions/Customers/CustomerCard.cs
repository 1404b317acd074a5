using OmniContact.Routing;
using System.Collections.Immutable;

namespace OmniContact.Customers;

/// <summary>What others need to know of a customer: for rules, for the offer, for the head of the page.</summary>
public sealed record CustomerCard : StoredRecord
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public string? Tier { get; init; }
    public string? Language { get; init; }
    public string? Region { get; init; }
    public ImmutableArray<string> Tags { get; init; } = [];
    public string? DedicatedAgentId { get; init; }
    public string? LastAgentId { get; init; }
    public DateTimeOffset? LastAgentAt { get; init; }
    /// <summary>The conversation that made this agent the last one.</summary>
    public string? LastAgentConversationId { get; init; }
    /// <summary>The last agent of the conversations before that one.</summary>
    public string? PreviousAgentId { get; init; }
    public DateTimeOffset? PreviousAgentAt { get; init; }
    public string? Phone { get; init; }
    public string? Email { get; init; }
    public bool Simulated { get; init; }
    public ImmutableDictionary<string, string> Attributes { get; init; } = ImmutableDictionary<string, string>.Empty;
}
