using OmniContact.Server.Access;
using OmniContact.Server.Errors;

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
    private static async Task<IResult> Ready(Readiness readiness, HttpContext context)
    {
        var report = await readiness.Check(context.RequestAborted);
        if (report.Status == Readiness.Ok) return TypedResults.Json(report, ApiJson.Masked);
        context.Response.Headers.RetryAfter = $"{FaultBoundary.RetryAfterSeconds}";
        return TypedResults.Json(report, ApiJson.Masked, statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
