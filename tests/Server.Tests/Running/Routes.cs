using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OmniContact.Server.Access;

namespace OmniContact.Server.Tests.Running;

/// <summary>The routes that a server has, whatever they are by now.</summary>
internal static class Routes
{
    public static IEnumerable<RouteEndpoint> All(RunningServer server) =>
        server.App.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(route => !route.RoutePattern.RawText!.StartsWith("/hubs", StringComparison.Ordinal));

    public static string Method(this RouteEndpoint route) => route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Single();

    /// <summary>Method and pattern.</summary>
    public static string Name(this RouteEndpoint route) => $"{route.Method()} {route.RoutePattern.RawText!.TrimEnd('/')}";

    /// <summary>The path with a value in the place of every parameter.</summary>
    public static string Path(this RouteEndpoint route, string value) =>
        route.RoutePattern.Parameters.Aggregate(route.RoutePattern.RawText!.TrimEnd('/'), (path, parameter) => path.Replace($"{{{parameter.Name}}}", value));

    public static bool TakesJson(this RouteEndpoint route) =>
        route.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes.Contains("application/json") == true;

    /// <summary>One of the roles that may use it; null = anyone.</summary>
    public static string? Role(this RouteEndpoint route) => route.Metadata.GetMetadata<IAllowAnonymous>() is not null
        ? null
        : route.Metadata.OfType<ForAttribute>().Last().Roles!.Split(',')[0];
}
