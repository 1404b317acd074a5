using OmniContact.Server.Errors;
using OmniContact.Server.Options;

namespace OmniContact.Server.Http;

/// <summary>
/// Refuses what a browser sends from another site: unsafe requests and hub connections whose Origin is neither this
/// server nor, for chat, an entry point's site. Programs send no Origin.
/// </summary>
internal sealed class OriginCheck(RequestDelegate next, ServerOptions options, ChatOrigins chat)
{
    public Task Invoke(HttpContext context)
    {
        var origin = context.Request.Headers.Origin.FirstOrDefault();
        return origin is null || !Matters(context.Request) || IsOwn(context.Request, origin) || IsChatSite(context.Request, origin)
            ? next(context)
            : Problem.Of(StatusCodes.Status403Forbidden, $"Requests from {origin} are not accepted here.").Write(context);
    }

    private static bool Matters(HttpRequest request) =>
        request.Path.StartsWithSegments("/hubs")
        || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method));

    private bool IsOwn(HttpRequest request, string origin) =>
        string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)
        || string.Equals(origin, options.PublicUrl?.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase);

    private bool IsChatSite(HttpRequest request, string origin) => ChatOrigins.Covers(request.Path) && chat.Allows(origin);
}
