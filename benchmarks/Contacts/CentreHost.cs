using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace OmniContact.Benchmarks.Contacts;

/// <summary>The grains over a store, on the silo that this was built for.</summary>
internal static class CentreHost
{
    public static async Task<IHost> Start(Action<IServiceCollection> addStore)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        addStore(builder.Services);
        builder.Services.AddGrains();
        SiloUnderTest.Add(builder);
        builder.Services.AddGrainCallers();
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }
}
