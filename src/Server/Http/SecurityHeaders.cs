namespace OmniContact.Server.Http;

/// <summary>What browsers are told about every answer: no sniffing, no framing by others, only our own scripts.</summary>
internal static class SecurityHeaders
{
    private const string Common =
        "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self' data:; connect-src 'self'; "
        + "object-src 'none'; base-uri 'none'; form-action 'self'; ";

    /// <summary>The pages: styles may be set by script, as component libraries do; scripts come from files only.</summary>
    public const string Pages = Common + "script-src 'self'; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'";

    /// <summary>Uploaded files, should a browser ever show one: nothing runs.</summary>
    public const string Files = "default-src 'none'; sandbox; frame-ancestors 'none'";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Pages;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(self), microphone=(self), geolocation=(), payment=()";
        if (context.Request.IsHttps) headers.StrictTransportSecurity = "max-age=31536000";
        return next(context);
    });
}
