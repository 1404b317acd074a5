using Orleans.Hosting;
using Orleans.Serialization;

namespace OmniContact.Server.Hosting;

/// <summary>The grains on Microsoft Orleans: one silo on this machine, heard on loopback only.</summary>
internal static class OrleansHosting
{
    public static WebApplicationBuilder AddSilo(this WebApplicationBuilder builder)
    {
        var ports = builder.Configuration.GetSection("Silo").Get<SiloPorts>() ?? new SiloPorts();
        builder.UseOrleans(silo =>
        {
            silo.UseLocalhostClustering(ports.Silo, ports.Gateway);
            silo.Services.AddSerializer(serializer => serializer.AddJsonSerializer(GrainServices.IsMessage));
            // A store that is away is told apart from what else may fail, whoever calls.
            silo.Configure<ExceptionSerializationOptions>(exceptions => exceptions.SupportedNamespacePrefixes.Add(nameof(OmniContact)));
        });
        return builder;
    }
}
