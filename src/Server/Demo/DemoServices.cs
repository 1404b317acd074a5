using OmniContact.Server.Demo.Api;
using OmniContact.Server.Demo.Centre;
using OmniContact.Server.Demo.Traffic;

namespace OmniContact.Server.Demo;

/// <summary>The demonstration: its centre, its traffic, its switches. Does nothing in a real centre.</summary>
internal static class DemoServices
{
    /// <summary>Added after the silo and the grains' callers: it calls grains as soon as it starts.</summary>
    public static IServiceCollection AddDemo(this IServiceCollection services, Microsoft.Extensions.Configuration.IConfiguration settings)
    {
        services.AddOptions<DemoOptions>().Bind(settings.GetSection("Demo")).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<DemoLease>().AddSingleton<DemoUsers>().AddSingleton<DemoCustomers>().AddSingleton<DemoHistory>().AddSingleton<DemoGuests>().AddHostedService<DemoCentre>();
        services.AddSingleton<TrafficWorld>().AddSingleton<TrafficSwitch>().AddSingleton<DemoFigures>();
        services.AddSingleton<TrafficService>().AddHostedService(provider => provider.GetRequiredService<TrafficService>());
        return services;
    }
}
