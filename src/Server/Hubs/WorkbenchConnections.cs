using Microsoft.AspNetCore.SignalR;
using OmniContact.Server.Access;
using OmniContact.Server.Boards;
using OmniContact.Server.Telemetry;
using Orleans;

namespace OmniContact.Server.Hubs;

/// <summary>The open connections of workbenches.</summary>
internal sealed class WorkbenchConnections(
    IHubContext<WorkbenchHub> hub, IGrainFactory grains, Sessions sessions, OpenLines lines, OtherSilos silos, BoardFeed board, ICentre centre, TimeProvider time, ServerMetrics metrics,
    ILogger<WorkbenchConnections> logger)
{
    private const string Key = "connection";

    public WorkbenchConnection Of(HubCallerContext context) => (WorkbenchConnection)context.Items[Key]!;

    public async Task Begin(HubCallerContext context)
    {
        var session = Credentials.SessionName(context.GetHttpContext()!.Request)!;
        var (pump, client) = (new Pump(time, silos, logger, () => sessions.IsOpen(session), context.Abort), hub.Clients.Client(context.ConnectionId));
        pump.Follow(new IncidentSource(client, centre));
        context.Items[Key] = new WorkbenchConnection(
            context.ConnectionId, pump, client, grains, new OfferWatch(metrics, time), line => new BoardSource(board, line, metrics, time));
        lines.Add(context.ConnectionId, new OpenLine(Users.Key(Caller.From(context.User)!.Name!), session, context.Abort));
        // It may have ended between the caller's check and this line.
        if (!await sessions.IsOpen(session)) context.Abort();
    }

    public async Task End(HubCallerContext context)
    {
        lines.Remove(context.ConnectionId);
        await Of(context).DisposeAsync();
    }
}
