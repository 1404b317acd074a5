using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;
using Orleans.Hosting;

namespace OmniContact;

/// <summary>
/// Calls of grains from a program beside the servers: an IVR, a telephony adapter, a bridge to a channel. Such a program is one of the
/// house: it has the database's password, reaches the silos' gateways, and nobody asks who it is.
/// </summary>
public static class OmniContactClient
{
    /// <summary>
    /// Adds an <c>IClusterClient</c>, which is also the <c>IGrainFactory</c>. It connects when the host starts, and again whenever a server goes;
    /// servers take part whose <c>Orleans:GatewayPort</c> is set.
    /// </summary>
    /// <exception cref="ArgumentException">An option is outside its bounds.</exception>
    public static IServiceCollection AddOmniContactClient(this IServiceCollection services, OmniContactClientOptions options)
    {
        options.Validate();
        return services.AddOrleansClient(client =>
        {
            client.UseAdoNetClustering(table => (table.Invariant, table.ConnectionString) = ("Npgsql", options.Database));
            client.Configure<ClusterOptions>(cluster => (cluster.ClusterId, cluster.ServiceId) = (options.ClusterId, options.ServiceId));
            client.Configure<ClientMessagingOptions>(messaging => messaging.ResponseTimeout = options.ResponseTimeout);
            client.Configure<GatewayOptions>(gateways => gateways.GatewayListRefreshPeriod = TimeSpan.FromSeconds(5));
            client.Services.AddGrainMessages();
        });
    }
}
