namespace OmniContact.Routing.Conversations.Facts;

/// <summary>It fits nobody else for a while, and no bar stands against that agent.</summary>
public sealed record PreferredWaitBegan : ConversationFact
{
    public required PreferredAgent Preferred { get; init; }
}
