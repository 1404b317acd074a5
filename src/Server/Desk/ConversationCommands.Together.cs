using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Routing;
using OmniContact.Routing.Conversations;

namespace OmniContact.Server.Desk;

/// <summary>Several agents in one conversation.</summary>
internal sealed partial class ConversationCommands
{
    /// <summary>The colleague's own turn finds whether there is room.</summary>
    public Task<Result<ConversationView>> Invite(string agentId, InviteRequest request)
    {
        var note = Texts.Optional(request.Note, "note", OutgoingText.MaximumLength);
        return Together(request.AgentId, () => grains.GetGrain<IAgentGrain>(request.AgentId).Invite(
            Texts.Required(request.ConversationId, "conversationId"), agentId, request.Role, note));
    }

    public Task<Result<ConversationView>> Join(string agentId, ThatConversation request) =>
        Together(null, () => Of(request).Join(agentId));

    public Task<Result<ConversationView>> SetRole(string agentId, SetRoleRequest request) =>
        Together(request.AgentId, () => Of(request).SetRole(agentId, request.AgentId, request.Role));

    public Task<Result<ConversationView>> NameSuccessor(string agentId, NameSuccessorRequest request) =>
        Together(request.AgentId, () => Of(request).NameSuccessor(agentId, request.AgentId));

    /// <summary>Who is removed may be an agent no more.</summary>
    public Task<Result<ConversationView>> Leave(string agentId, LeaveRequest request) => Together(request.SuccessorId, () => Of(request).LeaveTalk(
        Texts.Optional(request.AgentId, "agentId", Texts.LongestId) ?? agentId, agentId, request.SuccessorId));

    public Task<Result<ConversationView>> CancelTransfer(string agentId, ThatConversation request) =>
        Together(null, () => Of(request).CancelTransfer(agentId));

    private Task<Result<ConversationView>> Together(string? named, Func<Task<Result<ConversationView>>> command)
    {
        if (servers.RefusalBefore(ServerVersion.Participants) is { } refusal) return Task.FromResult<Result<ConversationView>>(refusal);
        return named is not null && centre.Current.Agent(named) is null
            ? Refused($"agentId: there is no agent '{named}'", RefusalKind.NotFound)
            : command();
    }

    /// <summary>Only words of these go to the customer.</summary>
    private static bool Speaks(ConversationView view, string agentId) => view.OwnerId == agentId
        || view.Participants.Any(one => one.AgentId == agentId && one is { Role: ParticipantRole.Conference, JoinedAt: not null });
}
