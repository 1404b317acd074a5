namespace OmniContact.Server.Access;

/// <summary>What a request brings along to say who it is, and where it may do so.</summary>
internal static class Credentials
{
    public const string SessionHeader = "X-OmniContact-Session";
    public const string SessionQuery = "session";
    public const string TokenQuery = "access_token";
    public const string CookieStart = "oc-";

    private const string Bearer = "Bearer ";

    /// <summary>The session's name: by header; a hub or a picture, which can send no header, by query.</summary>
    public static string? SessionName(HttpRequest request) =>
        request.Headers[SessionHeader].FirstOrDefault()
        ?? (TakesQuery(request) ? request.Query[SessionQuery].FirstOrDefault() : null);

    /// <summary>An API key or a visitor's token.</summary>
    public static string? Token(HttpRequest request)
    {
        var header = request.Headers.Authorization.FirstOrDefault();
        if (header?.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) == true) return header[Bearer.Length..].Trim();
        return TakesQuery(request) ? request.Query[TokenQuery].FirstOrDefault() : null;
    }

    private static bool TakesQuery(HttpRequest request) =>
        request.Path.StartsWithSegments("/hubs")
        || (HttpMethods.IsGet(request.Method) && request.Path.StartsWithSegments("/api/v1/attachments"));
}
