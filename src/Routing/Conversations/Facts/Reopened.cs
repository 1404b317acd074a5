namespace OmniContact.Routing.Conversations.Facts;

/// <summary>The customer came back to a closed conversation.</summary>
public sealed record Reopened : ConversationFact
{
    public required double ClosedSeconds { get; init; }
    /// <summary>The owner had not finished: theirs again at once.</summary>
    public required bool DuringWrapUp { get; init; }
}
