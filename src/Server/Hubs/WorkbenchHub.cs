using Microsoft.AspNetCore.SignalR;
using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Feeds;
using OmniContact.Server.Access;
using OmniContact.Server.Desk;
using OmniContact.Server.Errors;
using OmniContact.Server.Http;

namespace OmniContact.Server.Hubs;

/// <summary>The workbench's live line: commands up, numbered pushes down. Who is no agent looks on, whatever the role.</summary>
[For(Roles.Staff)]
internal sealed partial class WorkbenchHub(WorkbenchConnections connections, ConversationCommands commands, LeadCommands leads, Sight sight) : Hub
{
    private Caller Who => Caller.From(Context.User)!;

    private string Agent => Who.AgentId();

    private WorkbenchConnection Connection => connections.Of(Context);

    public override Task OnConnectedAsync() => connections.Begin(Context);

    public override Task OnDisconnectedAsync(Exception? exception) => connections.End(Context);

    [For(Roles.Desk), Shed(ShedOrder.Never)]
    public async Task<AgentFeedSlice> Connect(ConnectRequest request) =>
        (await Connection.Connect(Agent, request)).OrFault();

    [For(Roles.Staff), Shed(ShedOrder.Never)]
    public async Task<OpenedView> Open(OpenRequest request)
    {
        var opened = await Connection.Open(request, Who.AgentId);
        // A page that comes back to what it has read is the same look.
        if (request.After is null) await leads.Listen(Who, opened.Conversation);
        return opened;
    }

    [For(Roles.Staff), Shed(ShedOrder.Never)]
    public Task CloseView(ThatConversation request) => Connection.CloseView(request);

    [For(Roles.Desk)]
    public Task<Result<AgentPresence>> SetPresence(PresenceRequest request) =>
        commands.SetPresence(Agent, request);

    [For(Roles.Desk), Shed(ShedOrder.Last)]
    public Task<CommandAnswer<ConversationView>> Accept(AcceptRequest request) => Answer(commands.Accept(Agent, request), request);

    [For(Roles.Desk), Shed(ShedOrder.Last)]
    public Task<CommandAnswer<ConversationView>> Reject(RejectRequest request) => Answer(commands.Reject(Agent, request), request);

    [For(Roles.Desk)]
    public Task<CommandAnswer<Message>> Send(SendRequest request) => Answer(commands.Send(Agent, request), request);

    [For(Roles.Desk)]
    public Task<CommandAnswer<Message>> Recall(RecallRequest request) => Answer(commands.Recall(Agent, request), request);

    [For(Roles.Desk), Shed(ShedOrder.Never)]
    public Task Typing(ThatConversation request) => commands.Typing(Agent, request);

    [For(Roles.Desk), Shed(ShedOrder.Never)]
    public Task Attend(AttendRequest request) => commands.Attend(Agent, request);

    [For(Roles.Desk)]
    public Task Read(ReadRequest request) => commands.Read(Agent, request);

    [For(Roles.Desk)]
    public Task MarkMentions(MarkMentionsRequest request) => commands.MarkMentions(Agent, request);

    [For(Roles.Desk)]
    public Task<CommandAnswer<ConversationView>> Transfer(TransferTo request) => Answer(commands.Transfer(Agent, request), request);

    [For(Roles.Desk), Shed(ShedOrder.Last)]
    public Task<CommandAnswer<ConversationView>> Close(CloseRequest request) => Answer(commands.Close(Agent, request), request);

    [For(Roles.Desk), Shed(ShedOrder.Last)]
    public Task<CommandAnswer<ConversationView>> FinishWrapUp(FinishWrapUpRequest request) => Answer(commands.FinishWrapUp(Agent, request), request);

    [For(Roles.Desk)]
    public Task<CommandAnswer<ConversationView>> ExtendWrapUp(ExtendWrapUpRequest request) => Answer(commands.ExtendWrapUp(Agent, request), request);

    [For(Roles.Desk)]
    public Task<CommandAnswer<AgentPart>> Claim(ClaimRequest request) => Answer(commands.Claim(Agent, request), request);

    private Task<CommandAnswer<T>> Answer<T>(Task<Result<T>> command, OfConversation request) => CommandAnswer<T>.Of(command, commands.Of(request));
}
