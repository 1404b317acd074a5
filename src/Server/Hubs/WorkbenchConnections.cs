using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;
using OmniContact.Server.Access;
using Orleans;

namespace OmniContact.Server.Hubs;

/// <summary>The open connections of workbenches, and which of them speaks for a device.</summary>
internal sealed class WorkbenchConnections(
    IHubContext<WorkbenchHub> hub, IGrainFactory grains, Sessions sessions, TimeProvider time,
    ILogger<WorkbenchConnections> logger)
{
    private const string Key = "connection";

    private readonly ConcurrentDictionary<string, string> _devices = [];

    public WorkbenchConnection Of(HubCallerContext context) => (WorkbenchConnection)context.Items[Key]!;

    public void Begin(HubCallerContext context)
    {
        var session = Credentials.SessionName(context.GetHttpContext()!.Request);
        var pump = new Pump(time, logger, () => MayGoOn(session), context.Abort);
        context.Items[Key] = new WorkbenchConnection(pump, hub.Clients.Client(context.ConnectionId), grains)
        {
            Claim = device => _devices[device] = context.ConnectionId,
            GiveUp = device => _devices.TryRemove(KeyValuePair.Create(device, context.ConnectionId)),
        };
    }

    public async Task End(HubCallerContext context) => await Of(context).DisposeAsync();

    private async Task<bool> MayGoOn(string? session) => session is null || await sessions.IsOpen(session);
}
