using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;
using OmniContact.Server.Http;
using OmniContact.Server.Options;

namespace OmniContact.Server.Uploads;

/// <summary>A route that takes a file: the body may be as large as an attachment.</summary>
internal static class UploadRoutes
{
    /// <summary>Room for what stands around the file in the body.</summary>
    private const long Around = 64 * 1024;

    public static RouteHandlerBuilder Uploads(this RouteHandlerBuilder route, IEndpointRouteBuilder routes)
    {
        var limits = routes.ServiceProvider.GetRequiredService<IOptions<LimitOptions>>().Value;
        return route.RequireRateLimiting(Rates.Uploads).WithMetadata(new SizeLimit(limits.AttachmentBytes + Around)).Accepts<IFormFile>("multipart/form-data");
    }

    /// <summary>A route whose JSON may hold what stood in a file.</summary>
    public static RouteHandlerBuilder TakesFile(this RouteHandlerBuilder route, IEndpointRouteBuilder routes)
    {
        var limits = routes.ServiceProvider.GetRequiredService<IOptions<LimitOptions>>().Value;
        return route.WithMetadata(new SizeLimit(limits.AttachmentBytes + Around));
    }

    private sealed record SizeLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
}
