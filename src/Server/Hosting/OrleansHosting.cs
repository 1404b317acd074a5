using Orleans.Serialization;

namespace OmniContact.Server.Hosting;

/// <summary>The grains on Microsoft Orleans, one silo on this machine.</summary>
internal static class OrleansHosting
{
    public static WebApplicationBuilder AddSilo(this WebApplicationBuilder builder)
    {
        builder.UseOrleans(silo => silo.UseLocalhostClustering());
        builder.Services.AddSerializer(serializer =>
            serializer.AddJsonSerializer(type => type.Namespace?.StartsWith("OmniContact", StringComparison.Ordinal) is true));
        return builder;
    }
}
