using Microsoft.AspNetCore.SignalR;
using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Feeds;
using OmniContact.Server.Access;
using OmniContact.Server.Desk;
using OmniContact.Server.Errors;
using OmniContact.Server.Http;

namespace OmniContact.Server.Hubs;

/// <summary>The workbench's live line: commands up, numbered pushes down.</summary>
[For(Roles.Desk)]
internal sealed class WorkbenchHub(WorkbenchConnections connections, ConversationCommands commands) : Hub
{
    private Caller Who => Caller.From(Context.User)!;

    private string Agent => Who.AgentId();

    private WorkbenchConnection Connection => connections.Of(Context);

    public override Task OnConnectedAsync()
    {
        connections.Begin(Context);
        return Task.CompletedTask;
    }

    public override Task OnDisconnectedAsync(Exception? exception) => connections.End(Context);

    [For(Roles.Desk), Shed(ShedOrder.Never)]
    public async Task<AgentFeedSlice> Connect(ConnectRequest request) =>
        (await Connection.Connect(Agent, request)).OrFault();

    [For(Roles.Desk), Shed(ShedOrder.Never)]
    public Task<OpenedView> Open(OpenRequest request) => Connection.Open(request, Who.AgentId);

    [For(Roles.Desk), Shed(ShedOrder.Never)]
    public Task CloseView(ThatConversation request) => Connection.CloseView(request);

    [For(Roles.Desk)]
    public Task<Result<AgentPresence>> SetPresence(PresenceRequest request) =>
        commands.SetPresence(Agent, request);

    [For(Roles.Desk), Shed(ShedOrder.Last)]
    public Task<Result<ConversationView>> Accept(AcceptRequest request) => commands.Accept(Agent, request);

    [For(Roles.Desk), Shed(ShedOrder.Last)]
    public Task<Result<ConversationView>> Reject(RejectRequest request) => commands.Reject(Agent, request);

    [For(Roles.Desk)]
    public Task<Result<Message>> Send(SendRequest request) => commands.Send(Agent, request);

    [For(Roles.Desk), Shed(ShedOrder.Never)]
    public Task Typing(ThatConversation request) => Connection.Typing(Agent, request);

    [For(Roles.Desk)]
    public Task Read(ReadRequest request) => commands.Read(request);

    [For(Roles.Desk)]
    public Task<Result<ConversationView>> Transfer(TransferTo request) => commands.Transfer(Agent, request);

    [For(Roles.Desk), Shed(ShedOrder.Last)]
    public Task<Result<ConversationView>> Close(CloseRequest request) => commands.Close(Agent, request);

    [For(Roles.Desk), Shed(ShedOrder.Last)]
    public Task<Result<ConversationView>> FinishWrapUp(FinishWrapUpRequest request) => commands.FinishWrapUp(Agent, request);

    [For(Roles.Desk)]
    public Task<Result<ConversationView>> ExtendWrapUp(ExtendWrapUpRequest request) => commands.ExtendWrapUp(Agent, request);

    [For(Roles.Desk)]
    public Task<Result<ConversationView>> Park(ParkRequest request) => commands.Park(Agent, request);

    [For(Roles.Desk)]
    public Task<Result<ConversationView>> Unpark(ThatConversation request) => commands.Unpark(Agent, request);

    [For(Roles.Desk)]
    public Task<Result<AgentPart>> Claim(ClaimRequest request) => commands.Claim(Agent, request);
}
