using Microsoft.Extensions.DependencyInjection;
using OmniContact.Silo.Tests.Grains;
using Orleans;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Runtime;
using Orleans.Serialization;
using Orleans.TestingHost;

namespace OmniContact.Silo.Tests;

/// <summary>A cluster of one Orleans silo in this process, and a client of it.</summary>
public sealed class SiloHost : IAsyncDisposable
{
    private readonly InProcessTestCluster _cluster;

    private SiloHost(InProcessTestCluster cluster) => _cluster = cluster;

    public IClusterClient Client => _cluster.Client;

    public static async Task<SiloHost> Start(SiloSetup setup)
    {
        var builder = new InProcessTestClusterBuilder(1);
        builder.Options.ConfigureFileLogging = false;
        builder.ConfigureHost(host => ConfigureBoth(host.Services, setup));
        builder.ConfigureSilo((_, silo) => ConfigureSilo(silo, setup));
        builder.ConfigureClient(client => ConfigureClient(client, setup));
        var cluster = builder.Build();
        await cluster.DeployAsync();
        return new SiloHost(cluster);
    }

    public Task Stop() => _cluster.StopAllSilosAsync();

    public async ValueTask DisposeAsync()
    {
        await _cluster.StopAllSilosAsync();
        await _cluster.DisposeAsync();
    }

    private static void ConfigureBoth(IServiceCollection services, SiloSetup setup) => services.AddSerializer(serializer =>
        serializer.AddJsonSerializer(type => type.Namespace?.StartsWith("OmniContact", StringComparison.Ordinal) is true));

    private static void ConfigureClient(IClientBuilder client, SiloSetup setup)
    {
        client.Configure<ClientMessagingOptions>(options => options.ResponseTimeout = setup.ResponseTimeout);
        if (setup.Streams) client.AddMemoryStreams(StreamGrain.Provider);
    }

    private static void ConfigureSilo(ISiloBuilder silo, SiloSetup setup)
    {
        silo.AddMemoryGrainStorage("Default");
        // With streams come timers that tick on the test's time, so only those who ask get them.
        if (setup.Streams) silo.AddMemoryGrainStorage("PubSubStore").AddMemoryStreams(StreamGrain.Provider);
        silo.Configure<SiloMessagingOptions>(options => options.ResponseTimeout = setup.ResponseTimeout);
        silo.Configure<GrainCollectionOptions>(options =>
        {
            options.CollectionAge = setup.CollectionAge;
            options.CollectionQuantum = setup.CollectionQuantum;
        });
        // Grain timers run on the test's time, the cluster itself on real time.
        silo.Services.AddKeyedSingleton(TimeProviderNames.Grains, setup.Time);
        setup.Services(silo.Services);
    }
}
