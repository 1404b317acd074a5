using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Hosting;

namespace OmniContact.Server.Tests.Running;

internal static class SiloUnderTest
{
    /// <summary>
    /// Strict mode delays and drops hints by time, which stands still here; the grains' own tests run strict. Calls run on the
    /// real processor, so their bounds are far away: a test that moves its clock by an hour must not cut off one that is under way.
    /// </summary>
    public static void SetUp(WebApplicationBuilder builder, TimeProvider time) =>
        builder.Services.Configure<EmbeddedSiloOptions>(silo =>
        {
            silo.Strict = null;
            silo.ResponseTimeout = TimeSpan.FromDays(1);
            silo.LifecycleTimeout = TimeSpan.FromDays(1);
        });
}
