namespace OmniContact.Routing.Conversations.Facts;

/// <summary>A relaxation step of the queue applies from now on.</summary>
public sealed record StepReached : ConversationFact
{
    /// <summary>1 for the first.</summary>
    public required int Step { get; init; }
}
