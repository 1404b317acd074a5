using System.Globalization;
using System.Net;
using System.Net.Sockets;
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

    /// <summary>Policy of the routes that take files.</summary>
    public const string Uploads = "uploads";

    public static IServiceCollection AddRates(this IServiceCollection services)
    {
        services.AddRateLimiter(limiter =>
        {
            limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
                PartitionedRateLimiter.Create<HttpContext, string>(Partition), PartitionedRateLimiter.Create<HttpContext, string>(OfVisitors));
            limiter.AddPolicy(Uploads, OfUploads);
            limiter.AddPolicy(SignIn, context => Window(context.Address(), Limits(context).SignInsPerMinute));
            limiter.OnRejected = Reject;
        });
        return services;
    }

    /// <summary>The client's address; behind a trusted proxy the one that the proxy names. Of an IPv6 address the network, of which one client has all.</summary>
    public static string Address(this HttpContext context) => Address(context.Connection.RemoteIpAddress);

    public static string Address(IPAddress? address) => address switch
    {
        null => "local",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => new IPAddress([.. address.GetAddressBytes()[..8], .. new byte[8]]).ToString(),
        _ => address.ToString(),
    };

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

    /// <summary>Anybody may become any number of visitors: all of one address share one more bound.</summary>
    private static RateLimitPartition<string> OfVisitors(HttpContext context) =>
        Caller.From(context.User)?.Role == Roles.Visitor
            ? Bucket("visitors of " + context.Address(), Limits(context).VisitorRequestsPerSecond, Limits(context))
            : RateLimitPartition.GetNoLimiter("");

    private static RateLimitPartition<string> OfUploads(HttpContext context)
    {
        var (caller, limits) = (Caller.From(context.User), Limits(context));
        return caller?.Role is null or Roles.Visitor
            ? Window("uploads of " + context.Address(), limits.VisitorUploadsPerMinute)
            : Window("uploads by " + caller.Id, limits.UploadsPerMinute);
    }

    private static RateLimitPartition<string> Window(string key, int perMinute) =>
        RateLimitPartition.GetFixedWindowLimiter(key, _ => new() { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) });

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
