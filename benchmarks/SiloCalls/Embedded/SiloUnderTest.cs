using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans;
using Orleans.Hosting;

namespace OmniContact.SiloCalls;

/// <summary>The embedded silo as it runs in production: not strict, calls not watched.</summary>
internal static class SiloUnderTest
{
    public const string Name = "Embedded";

    public static async Task<(IHost Host, IGrainFactory Grains)> Start()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddEmbeddedSilo(options =>
        {
            options.Assemblies.Add(typeof(PingGrain).Assembly);
            options.Strict = null;
            options.CheckCallOrder = false;
        });
        var host = builder.Build();
        await host.StartAsync();
        return (host, host.Services.GetRequiredService<IGrainFactory>());
    }
}
