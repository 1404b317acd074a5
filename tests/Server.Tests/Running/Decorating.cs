using Microsoft.Extensions.DependencyInjection;

namespace OmniContact.Server.Tests.Running;

internal static class Decorating
{
    /// <summary>Puts something around a registered service.</summary>
    public static void Decorate<T>(this IServiceCollection services, Func<IServiceProvider, T, T> around) where T : class
    {
        var inner = services.Last(service => service.ServiceType == typeof(T));
        services.Remove(inner);
        services.AddSingleton(provider => around(provider, Make<T>(inner, provider)));
    }

    private static T Make<T>(ServiceDescriptor service, IServiceProvider provider) where T : class => service.ImplementationFactory is { } make
        ? (T)make(provider)
        : (T)ActivatorUtilities.CreateInstance(provider, service.ImplementationType!);
}
