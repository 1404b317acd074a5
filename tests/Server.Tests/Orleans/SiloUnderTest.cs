using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OmniContact.Server.Hosting;
using OmniContact.Tests;
using Orleans.Runtime;

namespace OmniContact.Server.Tests.Running;

internal static class SiloUnderTest
{
    /// <summary>Grains and their timers live on the test's time, the cluster on the real one.</summary>
    public static void SetUp(WebApplicationBuilder builder, TimeProvider time)
    {
        builder.Services.AddKeyedSingleton(KeyedService.AnyKey, TimeProvider.System);
        builder.Services.AddKeyedSingleton(TimeProviderNames.Grains, time);
        builder.Services.Configure<OrleansOptions>(silo => silo.Port = FreePort.Find());
    }
}
