using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OmniContact.Silo.Tests.Grains;
using Orleans;
using Orleans.Hosting;
using Orleans.Storage;

namespace OmniContact.Silo.Tests;

/// <summary>An embedded silo with the grains of this assembly.</summary>
public sealed class SiloHost : IAsyncDisposable
{
    private readonly IHost _host;

    private SiloHost(IHost host) => _host = host;

    public IClusterClient Client => _host.Services.GetRequiredService<IClusterClient>();

    public static async Task<SiloHost> Start(SiloSetup setup)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton(setup.Time);
        builder.Services.AddKeyedSingleton<IGrainStorage>("Default", new MemoryGrainStorage());
        if (setup.Streams) builder.Services.AddEmbeddedStreams(StreamGrain.Provider);
        setup.Services(builder.Services);
        builder.Services.AddEmbeddedSilo(options =>
        {
            options.Assemblies.Add(typeof(SiloHost).Assembly);
            options.ResponseTimeout = setup.ResponseTimeout;
            options.CollectionAge = setup.CollectionAge;
            options.CollectionQuantum = setup.CollectionQuantum;
            options.CheckCallOrder = false;
            options.Strict = new StrictOptions { DropShare = 0, DelayShare = 0, DeactivateShare = 0 };
        });
        var host = builder.Build();
        await host.StartAsync();
        return new SiloHost(host);
    }

    public Task Stop() => _host.StopAsync();

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }
}
