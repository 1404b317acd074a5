using OmniContact.Server.Options;
using Orleans.Hosting;

namespace OmniContact.Server.Hosting;

/// <summary>The grains in this process: no other machine, nothing to install.</summary>
internal static class EmbeddedHosting
{
    public static WebApplicationBuilder AddSilo(this WebApplicationBuilder builder, ServerOptions options)
    {
        builder.Services.AddEmbeddedSilo(silo =>
        {
            silo.Assemblies.Add(GrainServices.Assembly);
            foreach (var grain in GrainServices.CallOrder) silo.CallOrder.Add(grain);
        });
        return builder;
    }
}
