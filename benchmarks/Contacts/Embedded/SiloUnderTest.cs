using Microsoft.Extensions.Hosting;
using Orleans.Hosting;

namespace OmniContact.Benchmarks.Contacts;

/// <summary>The embedded silo as it runs in production: not strict, calls not watched.</summary>
internal static class SiloUnderTest
{
    public const string Name = "Embedded";

    public static void Add(HostApplicationBuilder builder) => builder.Services.AddEmbeddedSilo(options =>
    {
        options.Assemblies.Add(GrainServices.Assembly);
        options.Strict = null;
        options.CheckCallOrder = false;
    });
}
