namespace OmniContact.Routing.Conversations.Facts;

/// <summary>A person, a bot or the system wrote to the customer.</summary>
public sealed record MessageSent : ConversationFact
{
    public required long Number { get; init; }
    public string? LegId { get; init; }
    public required SenderKind Sender { get; init; }
    /// <summary>The bot; agents are named by the fact's agent.</summary>
    public string? SenderId { get; init; }
    /// <summary>A person's answer: since the first message that was open.</summary>
    public double? ResponseSeconds { get; init; }
    /// <summary>The first answer of a person since it began or was reopened.</summary>
    public bool First { get; init; }
}
