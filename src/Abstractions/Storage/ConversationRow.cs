using System.Collections.Immutable;

namespace OmniContact.Storage;

/// <summary>A conversation: the columns that are queried, and the whole state as JSON.</summary>
public sealed record ConversationRow
{
    public required string Id { get; init; }
    public required long Version { get; init; }
    /// <summary>When it changes, the conversation's messages move to that customer's timeline with it.</summary>
    public required string CustomerId { get; init; }
    public required string EntryPointId { get; init; }
    public required string Channel { get; init; }
    public required string Medium { get; init; }
    /// <summary>Name of the state as in the domain: New, Bot, Queued, Offered, Active, Parked or Closed.</summary>
    public required string Status { get; init; }
    public string? QueueId { get; init; }
    /// <summary>Of what is closed, who owned it last; null in rows that an older release closed.</summary>
    public string? OwnerId { get; init; }
    /// <summary>Agents whose capacity it touches: owner, offered, participants, in wrap-up.</summary>
    public ImmutableArray<string> AgentIds { get; init; } = [];
    /// <summary>Set while it has a place in the queue, also while an owner keeps it until somebody takes it over.</summary>
    public DateTimeOffset? EnqueuedAt { get; init; }
    /// <summary>Set once: the order of lists.</summary>
    public required DateTimeOffset StartedAt { get; init; }
    public required DateTimeOffset ChangedAt { get; init; }
    public DateTimeOffset? ClosedAt { get; init; }
    public string? Category { get; init; }
    public required string Body { get; init; }
}
