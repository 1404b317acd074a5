using Microsoft.AspNetCore.Cors.Infrastructure;

namespace OmniContact.Server.Http;

/// <summary>Lets the sites of the entry points reach the chat's routes, with tokens and without cookies; everything else stays closed.</summary>
internal sealed class ChatCors(ChatOrigins origins) : ICorsPolicyProvider
{
    public Task<CorsPolicy?> GetPolicyAsync(HttpContext context, string? policyName)
    {
        if (!ChatOrigins.Covers(context.Request.Path)) return Task.FromResult<CorsPolicy?>(null);
        var policy = new CorsPolicyBuilder()
            .SetIsOriginAllowed(origins.Allows)
            .WithMethods(HttpMethods.Get, HttpMethods.Post)
            .WithHeaders("authorization", "content-type", "idempotency-key", "x-requested-with", "x-signalr-user-agent")
            .SetPreflightMaxAge(TimeSpan.FromMinutes(10))
            .Build();
        return Task.FromResult<CorsPolicy?>(policy);
    }
}
