using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Orleans.Embedded;
using Orleans.Storage;
using Orleans.Streams;

namespace Orleans.Hosting;

/// <summary>Puts a silo into a host.</summary>
public static class EmbeddedSiloServiceCollectionExtensions
{
    /// <summary>
    /// Adds a silo that starts and stops with the host, and the <see cref="IGrainFactory"/> and <see cref="IClusterClient"/>
    /// that reach it. Filters are services; a storage is a keyed service of type <see cref="IGrainStorage"/>; time is the
    /// container's <see cref="TimeProvider"/>, if it has one.
    /// </summary>
    public static IServiceCollection AddEmbeddedSilo(this IServiceCollection services,
        Action<EmbeddedSiloOptions> configure)
    {
        services.AddOptions();
        services.AddLogging();
        services.Configure(configure);
        services.TryAddSingleton<Silo>();
        services.TryAddSingleton<IClusterClient>(provider => provider.GetRequiredService<Silo>().Client);
        services.TryAddSingleton<IGrainFactory>(provider => provider.GetRequiredService<IClusterClient>());
        services.AddHostedService<SiloService>();
        return services;
    }

    /// <summary>Adds streams in memory under a name, for <c>GetStreamProvider</c>.</summary>
    public static IServiceCollection AddEmbeddedStreams(this IServiceCollection services, string name) =>
        services.AddKeyedSingleton<IStreamProvider>(name, (provider, _) =>
            new MemoryStreamProvider(name, provider.GetRequiredService<Silo>()));
}
