using System.Net;
using OmniContact.Server.Access;
using OmniContact.Server.Errors;

namespace OmniContact.Server.Telemetry;

/// <summary>/metrics: for whoever is on this machine, and for programs and administrators from elsewhere.</summary>
internal static class MetricsApi
{
    private static readonly string[] Forwarded = ["X-Forwarded-For", "Forwarded"];

    public static void MapMetrics(this IEndpointRouteBuilder routes)
    {
        // Listens from the start on, not from the first question.
        routes.ServiceProvider.GetRequiredService<MetricCollector>();
        routes.MapGet("/metrics", Read).ForAnyone().ExcludeFromDescription();
    }

    private static async Task<IResult> Read(HttpContext context, MetricCollector metrics, CentreMetrics centre)
    {
        if (!IsHere(context) && Caller.From(context.User)?.Role is not (Roles.Integrator or Roles.Administrator))
            throw new Faulty(Problem.Of(401, "From another machine metrics need an API key."));
        await centre.Refresh();
        return TypedResults.Text(PrometheusText.Write(metrics.Read()), PrometheusText.MediaType);
    }

    /// <summary>A proxy on this machine that nobody trusts speaks for somebody elsewhere.</summary>
    private static bool IsHere(HttpContext context) =>
        (context.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address))
        && !Forwarded.Any(context.Request.Headers.ContainsKey);
}
