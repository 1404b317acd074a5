namespace OmniContact.Server.Desk;

/// <summary>Takes back what the agent wrote to the customer.</summary>
internal sealed record RecallRequest : OfConversation
{
    public required long Number { get; init; }
}
