using Microsoft.Extensions.Hosting;
using Orleans.Hosting;

namespace OmniContact.Benchmarks.Contacts;

/// <summary>One Orleans silo, called through the client that it hosts in the same process.</summary>
internal static class SiloUnderTest
{
    public const string Name = "Orleans";

    public static void Add(HostApplicationBuilder builder) => builder.UseOrleans(silo =>
    {
        silo.UseLocalhostClustering(siloPort: 11742, gatewayPort: 30742);
        silo.Services.AddGrainMessages();
    });
}
