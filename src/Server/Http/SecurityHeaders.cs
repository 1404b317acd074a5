namespace OmniContact.Server.Http;

/// <summary>What browsers are told about every answer: no sniffing, no framing by others, only our own scripts.</summary>
internal sealed class SecurityHeaders(RequestDelegate next, ChatOrigins chat)
{
    /// <summary>Uploaded files, should a browser ever show one: nothing runs.</summary>
    public const string Files = "default-src 'none'; sandbox; frame-ancestors 'none'";

    /// <summary>Styles may be set by script, as component libraries do; scripts come from files only.</summary>
    private const string Pages =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:; "
        + "font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors ";

    public Task Invoke(HttpContext context)
    {
        var headers = context.Response.Headers;
        // The chat page may stand in a frame on the sites of the entry points.
        if (context.Request.Path.StartsWithSegments("/chat"))
        {
            headers.ContentSecurityPolicy = Pages + string.Join(' ', chat.Current.Prepend("'self'"));
        }
        else
        {
            headers.ContentSecurityPolicy = Pages + "'none'";
            headers.XFrameOptions = "DENY";
        }
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(self), microphone=(self), geolocation=(), payment=()";
        if (context.Request.IsHttps) headers.StrictTransportSecurity = "max-age=31536000";
        return next(context);
    }
}
