using OmniContact.Server.Access;

namespace OmniContact.Server.Health;

/// <summary>For whatever starts, watches and balances the server.</summary>
internal static class HealthApi
{
    public static IServiceCollection AddHealth(this IServiceCollection services) => services.AddSingleton<Readiness>();

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("/health").WithTags("Health").DisableRateLimiting();
        health.MapGet("/live", () => new HealthReport("ok", [])).ForAnyone();
        health.MapGet("/ready", Ready).ForAnyone();
    }

    /// <summary>200 when requests would succeed, otherwise 503 with what is wrong.</summary>
    private static async Task<IResult> Ready(Readiness readiness, CancellationToken cancel)
    {
        var report = await readiness.Check(cancel);
        return TypedResults.Json(report, ApiJson.Masked, statusCode: report.Status == "ok" ? 200 : 503);
    }
}
