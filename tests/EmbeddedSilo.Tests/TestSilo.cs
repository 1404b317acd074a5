using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans;
using Orleans.Hosting;
using Orleans.Storage;

namespace OmniContact.EmbeddedSilo.Tests;

/// <summary>A silo with the grains of this assembly, kind and unwatched unless a test asks for more.</summary>
internal sealed class TestSilo : IAsyncDisposable
{
    private readonly IHost _host;

    private TestSilo(IHost host) => _host = host;

    public IServiceProvider Services => _host.Services;

    public IClusterClient Client => Services.GetRequiredService<IClusterClient>();

    public Orleans.Embedded.Silo Silo => Services.GetRequiredService<Orleans.Embedded.Silo>();

    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(20);

    public static async Task<TestSilo> Start(Action<EmbeddedSiloOptions>? options = null, TimeProvider? time = null,
        Action<IServiceCollection>? services = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton(time ?? TimeProvider.System);
        builder.Services.AddKeyedSingleton<IGrainStorage>("Default", new MemoryGrainStorage());
        services?.Invoke(builder.Services);
        builder.Services.AddEmbeddedSilo(silo =>
        {
            silo.Assemblies.Add(typeof(TestSilo).Assembly);
            silo.Strict = null;
            silo.CheckCallOrder = false;
            options?.Invoke(silo);
        });
        var host = builder.Build();
        await host.StartAsync();
        return new TestSilo(host);
    }

    public T Grain<T>(string key)
        where T : IGrainWithStringKey => Client.GetGrain<T>(key);

    public Task Stop() => _host.StopAsync();

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }
}
