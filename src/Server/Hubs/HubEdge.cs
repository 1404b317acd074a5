using System.Collections.Concurrent;
using System.Reflection;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Options;
using OmniContact.Server.Access;
using OmniContact.Server.Desk;
using OmniContact.Server.Errors;
using OmniContact.Server.Http;
using OmniContact.Server.Options;
using OmniContact.Server.Privacy;
using OmniContact.Server.Telemetry;

namespace OmniContact.Server.Hubs;

/// <summary>The edge of both hubs: roles, sight, rate limit, shedding, and faults as texts that begin with a code.</summary>
internal sealed partial class HubEdge(Load load, Sight sight, IOptions<LimitOptions> limits, ServerMetrics metrics, ILogger<HubEdge> logger) : IHubFilter
{
    private const string BucketKey = "calls";

    private readonly ConcurrentDictionary<MethodInfo, HubMethodRule> _rules = [];

    public async ValueTask<object?> InvokeMethodAsync(
        HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        try
        {
            var rule = _rules.GetOrAdd(invocationContext.HubMethod, HubMethodRule.Of);
            CheckRole(invocationContext, rule);
            if (!Acquires(Bucket(invocationContext.Context)))
                throw new Faulty(Problem.Of(429, $"More than {limits.Value.HubCallsPerSecond} calls a second."));
            if (load.Refuses(rule.Order)) throw new Faulty(Problem.Of(503, "The store is too slow now. Nothing was acknowledged; try again."));
            if (invocationContext.HubMethodArguments.Contains(null)) throw Faulty.Field(400, "argument", "is null");
            await CheckSight(invocationContext);
            return await next(invocationContext);
        }
        catch (Exception error) when (error is not HubException)
        {
            var problem = FaultMap.Of(error, invocationContext.Context.ConnectionId);
            if (problem.Status == 500) LogUnexpected(error, invocationContext.HubMethodName, invocationContext.Context.ConnectionId);
            throw new HubException($"{Code(problem.Status)}: {Masker.Mask(problem.Detail)}");
        }
    }

    public Task OnConnectedAsync(HubLifetimeContext context, Func<HubLifetimeContext, Task> next)
    {
        metrics.Connected(context.Hub.GetType().Name, 1);
        return next(context);
    }

    public Task OnDisconnectedAsync(HubLifetimeContext context, Exception? exception, Func<HubLifetimeContext, Exception?, Task> next)
    {
        Bucket(context.Context).Dispose();
        metrics.Connected(context.Hub.GetType().Name, -1);
        return next(context, exception);
    }

    /// <summary>The library heeds what the hub says about itself, and not this attribute on a method.</summary>
    private static void CheckRole(HubInvocationContext call, HubMethodRule rule)
    {
        var role = Caller.From(call.Context.User)?.Role;
        if (role is null || !rule.Roles.Contains(role))
            throw new Faulty(Problem.Of(403, $"The role '{role}' may not do this."));
    }

    private async Task CheckSight(HubInvocationContext call)
    {
        // Everybody may stop looking.
        if (call.HubMethodName == nameof(WorkbenchHub.CloseView) || Caller.From(call.Context.User) is not { TeamIds.IsEmpty: false } caller) return;
        foreach (var one in call.HubMethodArguments.OfType<OfConversation>())
        {
            if (one.ConversationId is { } id) await sight.Check(caller, id, call.Context.ConnectionAborted);
        }
    }

    private static bool Acquires(TokenBucketRateLimiter bucket)
    {
        bucket.TryReplenish();
        return bucket.AttemptAcquire().IsAcquired;
    }

    private TokenBucketRateLimiter Bucket(HubCallerContext context)
    {
        if (context.Items.TryGetValue(BucketKey, out var found)) return (TokenBucketRateLimiter)found!;
        var bucket = new TokenBucketRateLimiter(new()
        {
            TokenLimit = limits.Value.HubCallsPerSecond * limits.Value.BurstSeconds,
            TokensPerPeriod = limits.Value.HubCallsPerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            // A timer for each of thousands of lines would fire each second, whether anybody calls or not.
            AutoReplenishment = false,
        });
        context.Items[BucketKey] = bucket;
        return bucket;
    }

    private static string Code(int status) => status switch
    {
        400 or 422 => "invalid",
        401 => "unauthorized",
        403 => "forbidden",
        404 => "notFound",
        413 => "tooLarge",
        429 => "tooMany",
        503 => "unavailable",
        _ => "failed",
    };
}
