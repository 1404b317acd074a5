using OmniContact.Server.Options;
using OmniContact.Storage;

namespace OmniContact.Server.Hosting;

/// <summary>The grains on Microsoft Orleans: on PostgreSQL a silo of a cluster, which may be the only one; on SQLite one alone.</summary>
internal static class OrleansHosting
{
    /// <summary>Silos of one cluster divide the grains among them.</summary>
    public static Tenancy Tenancy(this ServerOptions _) => Storage.Tenancy.Shared;

    public static WebApplicationBuilder AddSilo(this WebApplicationBuilder builder, ServerOptions options)
    {
        builder.Services.AddOptions<OrleansOptions>().Bind(builder.Configuration.GetSection("Orleans"))
            .ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<Microsoft.Extensions.Options.IValidateOptions<OrleansOptions>, OrleansOptionsFaults>();
        // A nudge to a page that has just been closed, or was open at a server that is gone, is no error, though Orleans says so; neither is
        // the watchdog's first look, nor each attempt at finding a grain a place: what comes of them is said elsewhere.
        builder.Logging.AddFilter("Orleans", LogLevel.Warning).AddFilter(typeof(OrleansPeer).FullName, LogLevel.Warning);
        foreach (var talk in (ReadOnlySpan<string>)["Orleans.Runtime.HostedClient", "Orleans.Runtime.Watchdog", "Orleans.Messaging", "Polly"])
            builder.Logging.AddFilter(talk, LogLevel.Critical);
        if (options.Database is not null) builder.Services.AddTimeOfDatabase();
        builder.UseOrleans(silo =>
        {
            var shared = options.Database is null ? null : new StorageOptions { DataFolder = options.Data, Database = options.Database };
            if (shared is null) silo.UseOneSilo();
            else silo.UseCluster(shared);
            silo.UseNudges(shared);
            silo.Services.AddGrainMessages();
        });
        return builder;
    }

    private static void AddTimeOfDatabase(this IServiceCollection services)
    {
        var time = new OrleansTime(TimeProvider.System);
        var stamps = new SteadyTime(time);
        services.AddSingleton(time).AddSingleton(stamps).AddSingleton<TimeProvider>(stamps).AddHostedService<OrleansClock>();
    }
}
