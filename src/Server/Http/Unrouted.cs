namespace OmniContact.Server.Http;

/// <summary>Ends requests that no route takes (404, 405, 415) before roles are asked for: there is nothing to protect.</summary>
internal sealed class Unrouted(RequestDelegate next)
{
    public Task Invoke(HttpContext context)
    {
        var endpoint = context.GetEndpoint();
        if (endpoint is RouteEndpoint) return next(context);
        if (endpoint?.RequestDelegate is { } answer) return answer(context);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
