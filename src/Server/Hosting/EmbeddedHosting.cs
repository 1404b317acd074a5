using OmniContact.Server.Options;
using OmniContact.Storage;
using Orleans.Hosting;

namespace OmniContact.Server.Hosting;

/// <summary>The grains in this process: no other machine, nothing to install.</summary>
internal static class EmbeddedHosting
{
    /// <summary>All grains are here: a second server on the database would oust them one by one.</summary>
    public static Tenancy Tenancy(this ServerOptions _) => Storage.Tenancy.Alone;

    public static WebApplicationBuilder AddSilo(this WebApplicationBuilder builder, ServerOptions options)
    {
        builder.Services.AddEmbeddedSilo(silo =>
        {
            silo.Assemblies.Add(GrainServices.Assembly);
            foreach (var grain in GrainServices.CallOrder) silo.CallOrder.Add(grain);
            if (silo.Strict is { } strict && builder.Configuration["Silo:Faults"] == "off") MakeKind(strict);
        });
        builder.Services.AddEmbeddedStreams(GrainServices.NudgeProvider);
        return builder;
    }

    /// <summary>A Debug build loses and delays messages on purpose. Who measures times asks it not to; calls are still copied and watched.</summary>
    private static void MakeKind(StrictOptions strict) => (strict.DropShare, strict.DelayShare, strict.DeactivateShare) = (0, 0, 0);
}
