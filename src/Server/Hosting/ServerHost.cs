using OmniContact.Server.Api;
using OmniContact.Server.Errors;
using OmniContact.Server.Health;
using OmniContact.Server.Http;
using OmniContact.Server.Options;
using OmniContact.Server.Telemetry;

namespace OmniContact.Server.Hosting;

/// <summary>Puts the server together: the table of contents of services, pipeline and routes.</summary>
internal static class ServerHost
{
    /// <summary>A host that is ready to start. Tests change it a little before it is built.</summary>
    public static WebApplication Create(ServerOptions options, Action<WebApplicationBuilder>? change = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.AddListening(options).AddServerLogging();
        builder.Services.AddSingleton(options);
        builder.Services.AddServerOptions(builder.Configuration).AddSite().AddAccess().AddErrors().AddEdge().AddHealth();
        change?.Invoke(builder);
        var app = builder.Build();
        app.UseServer();
        app.MapServer();
        return app;
    }

    private static void UseServer(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UseMiddleware<FaultBoundary>();
        app.UseRouting();
        app.UseCors();
        app.UseMiddleware<Unrouted>();
        app.UseMiddleware<OriginCheck>();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
    }

    private static void MapServer(this WebApplication app)
    {
        app.MapHealth();
        var api = app.MapGroup("/api/v1");
        api.MapSession();
        api.MapAbout();
    }
}
