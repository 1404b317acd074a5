namespace OmniContact.Routing.Conversations.Facts;

/// <summary>Words for colleagues took a number.</summary>
public sealed record NoteAdded : ConversationFact
{
    public required long Number { get; init; }
}
