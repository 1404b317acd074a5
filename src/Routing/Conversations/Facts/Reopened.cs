namespace OmniContact.Routing.Conversations.Facts;

/// <summary>The customer came back to a closed conversation, or its last owner did.</summary>
public sealed record Reopened : ConversationFact
{
    public required double ClosedSeconds { get; init; }
    /// <summary>The owner had not finished: theirs again at once.</summary>
    public required bool DuringWrapUp { get; init; }
    /// <summary>The agent who took it up again; null = the customer.</summary>
    public string? By { get; init; }
}
