using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;

namespace OmniContact.Server.Hubs;

/// <summary>
/// Hubs that are put together when their first connection comes: what calls each of a hub's methods is compiled then, which
/// would be a fifth of every start.
/// </summary>
internal static class LateHubs
{
    /// <summary>As the framework maps a hub, with everything that the hub's attributes say about who may come in.</summary>
    public static void MapLateHub<THub>(this IEndpointRouteBuilder routes, string path, Action<HttpConnectionDispatcherOptions> set) where THub : Hub
    {
        var services = routes.ServiceProvider;
        var options = new HttpConnectionDispatcherOptions();
        set(options);
        routes
            .MapConnections(path, options, line => line.Run(connection => services.GetRequiredService<HubConnectionHandler<THub>>().OnConnectedAsync(connection)))
            .WithMetadata([.. typeof(THub).GetCustomAttributes(inherit: true), new HubMetadata(typeof(THub))]);
    }
}
