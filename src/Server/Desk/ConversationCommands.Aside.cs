using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Routing.Conversations;

namespace OmniContact.Server.Desk;

/// <summary>Put aside, taken up again, reopened; rated.</summary>
internal sealed partial class ConversationCommands
{
    public Task<Result<ConversationView>> Park(string agentId, ParkRequest request) => request.Until > DateTimeOffset.MaxValue - TimeSpan.FromDays(1)
        ? Refused($"until is {request.Until:O}; it has to be within {Parking.Longest.TotalDays:0} days")
        : Of(request).Park(agentId, request.Until?.ToUniversalTime() ?? Parking.UntilWords);

    public Task<Result<ConversationView>> Unpark(string agentId, ThatConversation request) => Of(request).Unpark(agentId);

    /// <summary>The agent's own turn finds whether there is room.</summary>
    public Task<Result<ConversationView>> Reopen(string agentId, ThatConversation request) => servers.RefusalBefore(ServerVersion.Reopening) is { } refusal
        ? Task.FromResult<Result<ConversationView>>(refusal)
        : grains.GetGrain<IAgentGrain>(agentId).Reopen(Texts.Required(request.ConversationId, "conversationId"));

    public Task<Result<ConversationView>> AskRating(string agentId, ThatConversation request) => servers.RefusalBefore(ServerVersion.Rating) is { } refusal
        ? Task.FromResult<Result<ConversationView>>(refusal)
        : Of(request).AskRating(agentId);
}
