using System.Collections.Immutable;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;

namespace OmniContact.Agents;

/// <summary>An agent's parts as the load that capacity is computed from.</summary>
internal static class AgentLoads
{
    public static ImmutableArray<AgentLoad> Of(IEnumerable<AgentPart> parts, HandlingTimes handling, string agentId) =>
        [.. parts.Select(part => Of(part, handling, agentId))];

    /// <summary>Live contacts, wrap-up included: while there are any, a break waits. What is put aside is none.</summary>
    public static int Live(IEnumerable<AgentPart> parts) => parts.Count(part =>
        part.Role != AgentRole.Offered && !part.Conversation.Medium.IsDeferred() && part.Conversation.Status != ConversationStatus.Parked);

    private static AgentLoad Of(AgentPart part, HandlingTimes handling, string agentId) => new()
    {
        Medium = part.Conversation.Medium,
        Units = part.Units,
        Ringing = part.IsInvitation(agentId) || (part.Role == AgentRole.Offered && part.Offer!.Mode == OfferMode.Ring),
        Quiet = part.Role == AgentRole.Owner && part.Units == 0,
        ExpectedEnd = part.Role == AgentRole.Participant ? null : handling.ExpectedEnd(part),
    };
}
