namespace OmniContact.Server.Desk;

/// <summary>Declines, leaves, or takes a participant out; an owner passes it on.</summary>
internal sealed record LeaveRequest : OfConversation
{
    /// <summary>Whom the owner takes out; missing = oneself.</summary>
    public string? AgentId { get; init; }
    /// <summary>Who owns it then; missing = who was named before, else the longest.</summary>
    public string? SuccessorId { get; init; }
}
