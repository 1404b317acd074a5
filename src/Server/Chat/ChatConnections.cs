using Microsoft.AspNetCore.SignalR;
using OmniContact.Server.Access;
using OmniContact.Server.Hubs;
using OmniContact.Server.Uploads;
using OmniContact.Storage;
using Orleans;

namespace OmniContact.Server.Chat;

/// <summary>The open connections of chat pages.</summary>
internal sealed class ChatConnections(
    IHubContext<ChatHub> hub, IGrainFactory grains, ICentre centre, VisitorConversations conversations, AttachmentRefs files, OpenPages pages, QueuePlaces places,
    ICommonVersion servers, OtherSilos silos, TimeProvider time, ILogger<ChatConnections> logger)
{
    private const string Key = "connection";

    public ChatConnection Of(HubCallerContext context) => (ChatConnection)context.Items[Key]!;

    public void Begin(HubCallerContext context)
    {
        var pump = new Pump(time, silos, logger, () => Task.FromResult(true), context.Abort);
        var client = hub.Clients.Client(context.ConnectionId);
        pump.Follow(new IncidentSource(client, centre));
        var visitor = Caller.From(context.User)!;
        context.Items[Key] = new ChatConnection(
            pump, visitor, client, grains, centre, conversations, files, pages, places, servers);
    }

    public async Task End(HubCallerContext context) => await Of(context).DisposeAsync();
}
