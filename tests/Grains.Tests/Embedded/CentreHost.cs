using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OmniContact.Outside;
using OmniContact.Storage;
using Orleans;
using Orleans.Hosting;

namespace OmniContact.Grains.Tests;

/// <summary>Grains and store on the embedded silo, strict, on the clock that the test gives; with faults it loses, delays and deactivates by its seed.</summary>
internal static class CentreHost
{
    public static async Task<IHost> Start(string folder, TimeProvider time, int seed, bool faults, TimeSpan patience, LostCalls? lost, ToldOutside outside)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton(time);
        builder.Services.AddStorage(new StorageOptions { DataFolder = folder, Durability = Durability.Off });
        UnsureStore.Decorate(builder.Services);
        builder.Services.AddSingleton<ICommonVersion, UpToDate>().AddSingleton<IOutside>(outside);
        if (lost is not null) builder.Services.AddSingleton<IIncomingGrainCallFilter>(lost).AddSingleton<IOutgoingGrainCallFilter>(lost);
        builder.Services.AddGrains(new GrainOptions { ConversationPatience = patience });
        builder.Services.AddEmbeddedSilo(options =>
        {
            options.Assemblies.Add(GrainServices.Assembly);
            foreach (var grain in GrainServices.CallOrder) options.CallOrder.Add(grain);
            options.CheckCallOrder = true;
            // Calls run on the real processor: a test that moves its clock by an hour must not cut off one that is under way.
            options.ResponseTimeout = TimeSpan.FromDays(1);
            options.LifecycleTimeout = TimeSpan.FromDays(1);
            options.Strict = faults
                ? new StrictOptions { Seed = seed, DropShare = 0.02, DelayShare = 0.2, DeactivateShare = 0.02 }
                : new StrictOptions { Seed = seed, DropShare = 0, DelayShare = 0, DeactivateShare = 0 };
            options.Strict.SupportedNamespacePrefixes.Add(GrainWire.ExceptionNamespace);
        });
        builder.Services.AddGrainCallers();
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }
}
