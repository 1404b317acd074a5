namespace OmniContact.Server.Desk;

/// <summary>How long the conversation was in front of the agent since this was said last.</summary>
internal sealed record AttendRequest : OfConversation
{
    /// <summary>0..3,600.</summary>
    public required double Seconds { get; init; }
}
