namespace OmniContact.Routing.Conversations.Facts;

/// <summary>An agent takes part no more, or never joined.</summary>
public sealed record ParticipantLeft : ConversationFact
{
    public required ParticipantRole Role { get; init; }
    public required ParticipantEnd Reason { get; init; }
    /// <summary>Since joining; above 0 it counts as assisted.</summary>
    public required double Seconds { get; init; }
}
