namespace OmniContact.Routing.Conversations.Facts;

/// <summary>After-contact work takes longer.</summary>
public sealed record WrapUpExtended : ConversationFact
{
    public required DateTimeOffset Until { get; init; }
}
