using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Hosting;

namespace OmniContact.Server.Tests.Running;

internal static class SiloUnderTest
{
    /// <summary>Strict mode delays and drops hints by time, which stands still here; the grains' own tests run strict.</summary>
    public static void SetUp(WebApplicationBuilder builder, TimeProvider time) =>
        builder.Services.Configure<EmbeddedSiloOptions>(silo => silo.Strict = null);
}
