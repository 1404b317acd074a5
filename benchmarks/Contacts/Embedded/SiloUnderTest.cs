using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Hosting;

namespace OmniContact.Benchmarks.Contacts;

/// <summary>The embedded silo as it runs in production: not strict, calls not watched.</summary>
internal static class SiloUnderTest
{
    public const string Name = "Embedded";

    public static async Task<IHost> Start(Action<IServiceCollection> addStore)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        addStore(builder.Services);
        builder.Services.AddGrains();
        builder.Services.AddEmbeddedSilo(options =>
        {
            options.Assemblies.Add(GrainServices.Assembly);
            options.Strict = null;
            options.CheckCallOrder = false;
        });
        builder.Services.AddGrainCallers();
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }
}
