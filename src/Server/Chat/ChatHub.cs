using Microsoft.AspNetCore.SignalR;
using OmniContact.Server.Access;
using OmniContact.Server.Http;
using OmniContact.Server.Privacy;

namespace OmniContact.Server.Chat;

/// <summary>A chat page's live line.</summary>
[For(Roles.Visitor)]
internal sealed class ChatHub(ChatConnections connections) : Hub
{
    private ChatConnection Connection => connections.Of(Context);

    public override Task OnConnectedAsync()
    {
        connections.Begin(Context);
        return Task.CompletedTask;
    }

    public override Task OnDisconnectedAsync(Exception? exception) => connections.End(Context);

    [For(Roles.Visitor), Shed(ShedOrder.Never)]
    public async Task<Unmasked<Joined>> Join(JoinRequest request) => new(await Connection.Join(request));

    [For(Roles.Visitor)]
    public Task<ChatReceipt> Send(ChatSend request) => Connection.Send(request);

    [For(Roles.Visitor), Shed(ShedOrder.Never)]
    public Task Typing() => Connection.Typing();

    [For(Roles.Visitor)]
    public Task Read(ReadUpTo request) => Connection.Read(request);

    [For(Roles.Visitor)]
    public Task Rate(RateRequest request) => Connection.Rate(request);

    [For(Roles.Visitor), Shed(ShedOrder.Last)]
    public Task Leave() => Connection.Leave();
}
