namespace OmniContact.Routing.Conversations.Facts;

/// <summary>It is over.</summary>
public sealed record ConversationClosed : ConversationFact
{
    public required CloseReason Reason { get; init; }
    /// <summary>Where the customer left; null when the customer did not leave.</summary>
    public LeftWhile? LeftWhile { get; init; }
    /// <summary>A person answered in the last stay in a queue.</summary>
    public bool Answered { get; init; }
    /// <summary>Counted as having handled it; null when nobody did.</summary>
    public string? LastOwnerId { get; init; }
    /// <summary>Since entry into the first queue, or since the start when it never entered one.</summary>
    public double ResolutionSeconds { get; init; }
    public string? Category { get; init; }
    public int Hops { get; init; }
    /// <summary>It ended with the bot: contained.</summary>
    public bool InBot { get; init; }
}
