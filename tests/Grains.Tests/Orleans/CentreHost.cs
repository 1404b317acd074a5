using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OmniContact.Outside;
using OmniContact.Storage;
using OmniContact.Tests;
using Orleans;
using Orleans.Hosting;
using Orleans.Runtime;

namespace OmniContact.Grains.Tests;

/// <summary>
/// Grains and store on a silo of Orleans, kind to its messages. Grains and their timers live on the clock that the test gives,
/// the cluster on the real one.
/// </summary>
internal static class CentreHost
{
    public static async Task<IHost> Start(string folder, TimeProvider time, int seed, bool faults, TimeSpan patience, LostCalls? lost, ToldOutside outside)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton(time);
        builder.Services.AddKeyedSingleton(KeyedService.AnyKey, TimeProvider.System);
        builder.Services.AddKeyedSingleton(TimeProviderNames.Grains, time);
        builder.Services.AddStorage(new StorageOptions { DataFolder = folder, Durability = Durability.Off });
        UnsureStore.Decorate(builder.Services);
        builder.Services.AddSingleton<ICommonVersion, UpToDate>().AddSingleton<IOutside>(outside);
        if (lost is not null) builder.Services.AddSingleton<IIncomingGrainCallFilter>(lost).AddSingleton<IOutgoingGrainCallFilter>(lost);
        builder.Services.AddGrains(new GrainOptions { ConversationPatience = patience });
        builder.UseOrleans(silo =>
        {
            silo.UseLocalhostClustering(FreePort.Find(), gatewayPort: 0);
            silo.Services.AddGrainMessages();
        });
        builder.Services.AddGrainCallers();
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }
}
