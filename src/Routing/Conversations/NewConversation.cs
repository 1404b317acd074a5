using System.Collections.Immutable;

namespace OmniContact.Routing.Conversations;

/// <summary>What a conversation begins with.</summary>
public sealed record NewConversation
{
    public required string Id { get; init; }
    public required string CustomerId { get; init; }
    public required string EntryPointId { get; init; }
    public required string Brand { get; init; }
    public string? Language { get; init; }
    public required Medium Medium { get; init; }
    /// <summary>The channel that it came by; none for a task.</summary>
    public Leg? Leg { get; init; }
    public ImmutableArray<CreditPart> Credits { get; init; } = [];
    public ImmutableDictionary<string, string> Attributes { get; init; } = ImmutableDictionary<string, string>.Empty;
    /// <summary>Skill name to level, of the matter itself.</summary>
    public ImmutableDictionary<string, int> RequiredSkills { get; init; } = ImmutableDictionary<string, int>.Empty;
    /// <summary>For callbacks: when to ring the customer.</summary>
    public DateTimeOffset? DueAt { get; init; }
    public string? Category { get; init; }
    public bool Simulated { get; init; }
    /// <summary>The customer has a page that renews its presence.</summary>
    public bool HasPage { get; init; }
    /// <summary>The earlier conversation that it could not join.</summary>
    public Relation? Related { get; init; }
}
