namespace OmniContact.Server.Desk;

/// <summary>Says who owns it when the owner leaves.</summary>
internal sealed record NameSuccessorRequest : OfConversation
{
    public required string AgentId { get; init; }
}
