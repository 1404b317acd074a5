using OmniContact.Server.Options;
using OmniContact.Storage;
using Orleans.Hosting;
using Orleans.Serialization;

namespace OmniContact.Server.Hosting;

/// <summary>The grains on Microsoft Orleans: on PostgreSQL a silo of a cluster, which may be the only one; on SQLite one alone.</summary>
internal static class OrleansHosting
{
    public static WebApplicationBuilder AddSilo(this WebApplicationBuilder builder, ServerOptions options)
    {
        builder.Services.AddOptions<OrleansOptions>().Bind(builder.Configuration.GetSection("Orleans"))
            .ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<Microsoft.Extensions.Options.IValidateOptions<OrleansOptions>, OrleansOptionsFaults>();
        // A nudge to a page that has just been closed is no error, though Orleans says so, and neither is the watchdog's first look.
        builder.Logging.AddFilter("Orleans", LogLevel.Warning)
            .AddFilter("Orleans.Runtime.HostedClient", LogLevel.Critical).AddFilter("Orleans.Runtime.Watchdog", LogLevel.Critical);
        builder.UseOrleans(silo =>
        {
            if (options.Database is null) silo.UseOneSilo();
            else silo.UseCluster(new StorageOptions { DataFolder = options.Data, Database = options.Database });
            silo.Services.AddSerializer(serializer => serializer.AddJsonSerializer(GrainServices.IsMessage));
            // A store that is away is told apart from what else may fail, whoever calls.
            silo.Configure<ExceptionSerializationOptions>(exceptions => exceptions.SupportedNamespacePrefixes.Add(GrainServices.ExceptionNamespace));
        });
        return builder;
    }
}
