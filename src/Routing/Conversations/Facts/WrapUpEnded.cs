namespace OmniContact.Routing.Conversations.Facts;

/// <summary>After-contact work is over.</summary>
public sealed record WrapUpEnded : ConversationFact
{
    /// <summary>The code, or <c>none given</c>.</summary>
    public required string Code { get; init; }
    public required double Seconds { get; init; }
    public required WrapUpEnd Reason { get; init; }
    /// <summary>The owner's part that it followed, in seconds, rests left out; null after a participant's.</summary>
    public double? WorkedSeconds { get; init; }
}
