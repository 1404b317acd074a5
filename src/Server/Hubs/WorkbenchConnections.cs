using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;
using OmniContact.Server.Access;
using Orleans;

namespace OmniContact.Server.Hubs;

/// <summary>The open connections of workbenches, and which of them speaks for a device.</summary>
internal sealed class WorkbenchConnections(
    IHubContext<WorkbenchHub> hub, IGrainFactory grains, Sessions sessions, OpenLines lines, TimeProvider time,
    ILogger<WorkbenchConnections> logger)
{
    private const string Key = "connection";

    private readonly ConcurrentDictionary<string, string> _devices = [];

    public WorkbenchConnection Of(HubCallerContext context) => (WorkbenchConnection)context.Items[Key]!;

    public async Task Begin(HubCallerContext context)
    {
        var session = Credentials.SessionName(context.GetHttpContext()!.Request)!;
        var pump = new Pump(time, logger, () => sessions.IsOpen(session), context.Abort);
        context.Items[Key] = new WorkbenchConnection(pump, hub.Clients.Client(context.ConnectionId), grains)
        {
            Claim = device => _devices[device] = context.ConnectionId,
            GiveUp = device => _devices.TryRemove(KeyValuePair.Create(device, context.ConnectionId)),
        };
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
