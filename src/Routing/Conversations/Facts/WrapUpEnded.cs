namespace OmniContact.Routing.Conversations.Facts;

/// <summary>After-contact work is over.</summary>
public sealed record WrapUpEnded : ConversationFact
{
    /// <summary>The code, or <c>none given</c>.</summary>
    public required string Code { get; init; }
    public required double Seconds { get; init; }
    public required WrapUpEnd Reason { get; init; }
}
