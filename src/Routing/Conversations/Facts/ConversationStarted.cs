namespace OmniContact.Routing.Conversations.Facts;

/// <summary>It exists from now on.</summary>
public sealed record ConversationStarted : ConversationFact
{
    public required string Brand { get; init; }
    public string? Channel { get; init; }
    public string? Language { get; init; }
    public string? Category { get; init; }
    public string? LegId { get; init; }
    public LegState LegState { get; init; }
    /// <summary>Seconds of routing age that it begins with.</summary>
    public int Credit { get; init; }
    /// <summary>When a callback is to be made.</summary>
    public DateTimeOffset? DueAt { get; init; }
    /// <summary>The agent who began it; such a contact is outside service level.</summary>
    public string? StartedBy { get; init; }
    /// <summary>The customer's earlier conversation that the first words could not join.</summary>
    public Relation? Related { get; init; }
}
