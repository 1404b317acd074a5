using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OmniContact.Agents;
using OmniContact.Alerts;
using OmniContact.Boards;
using OmniContact.Configuration;
using OmniContact.Conversations;
using OmniContact.Customers;
using OmniContact.Outbox;
using OmniContact.Queues;
using OmniContact.Storage;
using OmniContact.Wakers;

namespace OmniContact;

/// <summary>Adds what the grains need beside a silo and a store.</summary>
public static class GrainServices
{
    /// <summary>The assembly whose grains a silo hosts.</summary>
    public static System.Reflection.Assembly Assembly => typeof(GrainServices).Assembly;

    /// <summary>Awaited calls go down this list only; a silo that can check it refuses any other.</summary>
    public static ImmutableArray<Type> CallOrder { get; } =
    [
        typeof(IAlertsGrain), typeof(IIdentityGrain), typeof(ICustomerGrain), typeof(IAgentGrain), typeof(IConversationGrain), typeof(IQueueGrain),
    ];

    public static IServiceCollection AddGrains(this IServiceCollection services, GrainOptions? options = null)
    {
        services.AddSingleton(options ?? new GrainOptions());
        services.AddSingleton<OtherSilos>().AddSingleton<Nudges>();
        services.AddSingleton<ConfigurationCache>();
        services.AddSingleton<IConfiguration>(provider => provider.GetRequiredService<ConfigurationCache>());
        services.AddSingleton<ReadableRows>();
        services.AddSingleton<KeptFigures>();
        services.AddSingleton(provider => new LiveFigures(
            provider.GetRequiredService<IStore>(), provider.GetRequiredService<ReadableRows>(), provider.GetRequiredService<KeptFigures>(),
            provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<LiveAlerts>().AddSingleton<AlertReader>().AddSingleton<AlertNotices>();
        services.AddSingleton<OutboxAcks>();
        services.AddSingleton<OutsideDelivery>();
        services.AddSingleton<OutboxDelivery>();
        services.AddSingleton<OutboxDispatcher>();
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<ConfigurationCache>());
        return services;
    }

    /// <summary>Services that call grains: added after the silo, so that they start once it runs and stop before it.</summary>
    public static IServiceCollection AddGrainCallers(this IServiceCollection services)
    {
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<OutboxDispatcher>());
        services.AddHostedService<WakerService>();
        services.AddHostedService<AlertsService>();
        return services;
    }

    /// <summary>The name of the stream provider that <see cref="AddNudges"/> needs of the silo.</summary>
    public const string NudgeProvider = NudgeStream.Provider;

    /// <summary>Nudges between the processes of a cluster: added after the silo, as what calls grains is.</summary>
    public static IServiceCollection AddNudges(this IServiceCollection services) => services.AddHostedService<NudgeStream>();
}
