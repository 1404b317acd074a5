using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans;
using Orleans.Hosting;

namespace OmniContact.SiloCalls;

/// <summary>One Orleans silo, called through the client that it hosts in the same process.</summary>
internal static class SiloUnderTest
{
    public const string Name = "Orleans";

    public static async Task<(IHost Host, IGrainFactory Grains)> Start()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.UseOrleans(silo => silo.UseLocalhostClustering(siloPort: 11741, gatewayPort: 30741));
        var host = builder.Build();
        await host.StartAsync();
        return (host, host.Services.GetRequiredService<IGrainFactory>());
    }
}
