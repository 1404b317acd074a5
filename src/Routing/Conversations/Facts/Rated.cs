namespace OmniContact.Routing.Conversations.Facts;

/// <summary>The customer rated the service. Its agent is who served them last.</summary>
public sealed record Rated : ConversationFact
{
    public required int Stars { get; init; }
    /// <summary>The answer that this one replaces; null = it is the first.</summary>
    public int? StarsBefore { get; init; }
}
