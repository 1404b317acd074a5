using System.Net;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Serialization;

namespace OmniContact.Server.Hosting;

/// <summary>The grains on Microsoft Orleans: one silo on this machine, heard on loopback only.</summary>
internal static class OrleansHosting
{
    public static WebApplicationBuilder AddSilo(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<OrleansOptions>().Bind(builder.Configuration.GetSection("Orleans"))
            .ValidateDataAnnotations().ValidateOnStart();
        // A nudge to a page that has just been closed is no error, though Orleans says so.
        builder.Logging.AddFilter("Orleans", LogLevel.Warning).AddFilter("Orleans.Runtime.HostedClient", LogLevel.Critical);
        builder.UseOrleans(silo =>
        {
            // No gateway: whoever calls grains is in this process.
            silo.UseLocalhostClustering(gatewayPort: 0);
            silo.Services.AddOptions<EndpointOptions>().Configure<IOptions<OrleansOptions>>(
                static (endpoint, ours) => endpoint.SiloPort = ours.Value.Port);
            silo.Services.AddOptions<DevelopmentClusterMembershipOptions>().Configure<IOptions<OrleansOptions>>(
                static (membership, ours) => membership.PrimarySiloEndpoint = new IPEndPoint(IPAddress.Loopback, ours.Value.Port));
            silo.Services.AddSerializer(serializer => serializer.AddJsonSerializer(GrainServices.IsMessage));
            // A store that is away is told apart from what else may fail, whoever calls.
            silo.Configure<ExceptionSerializationOptions>(exceptions => exceptions.SupportedNamespacePrefixes.Add(GrainServices.ExceptionNamespace));
        });
        return builder;
    }
}
