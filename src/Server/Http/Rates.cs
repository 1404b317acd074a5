using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using OmniContact.Server.Access;
using OmniContact.Server.Errors;
using OmniContact.Server.Options;

namespace OmniContact.Server.Http;

/// <summary>How much one caller may ask: by who it is, or by address while nobody knows.</summary>
internal static class Rates
{
    /// <summary>Policy of the routes where passwords are tried.</summary>
    public const string SignIn = "sign-in";

    public static IServiceCollection AddRates(this IServiceCollection services)
    {
        services.AddRateLimiter(limiter =>
        {
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(Partition);
            limiter.AddPolicy(SignIn, context => RateLimitPartition.GetFixedWindowLimiter(context.Address(), _ => new()
            {
                PermitLimit = Limits(context).SignInsPerMinute,
                Window = TimeSpan.FromMinutes(1),
            }));
            limiter.OnRejected = Reject;
        });
        return services;
    }

    /// <summary>The client's address; behind a trusted proxy the one that the proxy names.</summary>
    public static string Address(this HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "local";

    private static RateLimitPartition<string> Partition(HttpContext context)
    {
        var limits = Limits(context);
        return Caller.From(context.User) switch
        {
            null => Bucket("address " + context.Address(), limits.AnonymousRequestsPerSecond, limits),
            { Role: Roles.Integrator } program => Bucket("key " + program.Id, limits.IntegratorRequestsPerSecond, limits),
            var person => Bucket("caller " + person.Id, limits.RequestsPerSecond, limits),
        };
    }

    private static RateLimitPartition<string> Bucket(string key, int perSecond, LimitOptions limits) =>
        RateLimitPartition.GetTokenBucketLimiter(key, _ => new()
        {
            TokenLimit = perSecond * limits.BurstSeconds,
            TokensPerPeriod = perSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        });

    private static async ValueTask Reject(OnRejectedContext rejected, CancellationToken cancel)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        rejected.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        await Problem.Of(429, $"Too many requests. Try again in {seconds} s.").Write(rejected.HttpContext);
    }

    private static LimitOptions Limits(HttpContext context) =>
        context.RequestServices.GetRequiredService<IOptions<LimitOptions>>().Value;
}
