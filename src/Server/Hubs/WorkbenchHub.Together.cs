using OmniContact.Conversations;
using OmniContact.Server.Access;
using OmniContact.Server.Desk;
using OmniContact.Server.Http;

namespace OmniContact.Server.Hubs;

/// <summary>Several agents in one conversation.</summary>
internal sealed partial class WorkbenchHub
{
    [For(Roles.Desk)]
    public Task<CommandAnswer<ConversationView>> Invite(InviteRequest request) => Answer(commands.Invite(Agent, request), request);

    [For(Roles.Desk), Shed(ShedOrder.Last)]
    public Task<CommandAnswer<ConversationView>> Join(ThatConversation request) => Answer(commands.Join(Agent, request), request);

    [For(Roles.Desk)]
    public Task<CommandAnswer<ConversationView>> SetRole(SetRoleRequest request) => Answer(commands.SetRole(Agent, request), request);

    [For(Roles.Desk)]
    public Task<CommandAnswer<ConversationView>> NameSuccessor(NameSuccessorRequest request) => Answer(commands.NameSuccessor(Agent, request), request);

    [For(Roles.Desk), Shed(ShedOrder.Last)]
    public Task<CommandAnswer<ConversationView>> Leave(LeaveRequest request) => Answer(commands.Leave(Agent, request), request);

    [For(Roles.Desk)]
    public Task<CommandAnswer<ConversationView>> CancelTransfer(ThatConversation request) => Answer(commands.CancelTransfer(Agent, request), request);
}
