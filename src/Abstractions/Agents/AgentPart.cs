using OmniContact.Conversations;
using OmniContact.Routing.Conversations;

namespace OmniContact.Agents;

/// <summary>An agent's part in one conversation, as of a version of it; the latest version wins. Load and inbox are made of these.</summary>
public sealed record AgentPart
{
    public required ConversationView Conversation { get; init; }
    public required AgentRole Role { get; init; }
    /// <summary>Units that this part costs the agent now.</summary>
    public required int Units { get; init; }
    /// <summary>While <see cref="AgentRole.Offered"/>.</summary>
    public Offer? Offer { get; init; }
    /// <summary>Why the part ended or changed: accepted, lapsed, rejected, rescinded, customer left, transferred, closed ...</summary>
    public string? Why { get; init; }
    /// <summary>When that happened, which may be long before it was carried out; null where nothing is said of why.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>This agent is asked to take part, and has not answered.</summary>
    public bool IsInvitation(string agentId) =>
        Role == AgentRole.Participant && Conversation.Participants.Any(one => one.AgentId == agentId && one.JoinedAt is null);
}
