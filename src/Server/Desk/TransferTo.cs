namespace OmniContact.Server.Desk;

/// <summary>Hands the conversation on, to a queue or to an agent.</summary>
internal sealed record TransferTo : OfConversation
{
    public string? QueueId { get; init; }
    public string? AgentId { get; init; }
    public string? Note { get; init; }
}
