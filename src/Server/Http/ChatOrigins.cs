namespace OmniContact.Server.Http;

/// <summary>The sites that may carry the chat page or widget. Nothing else may be reached from another site.</summary>
internal sealed class ChatOrigins(ICentre centre)
{
    public static bool Covers(PathString path) =>
        path.StartsWithSegments("/api/v1/chat") || path.StartsWithSegments("/hubs/chat");

    /// <summary>Whether an entry point names the origin, such as <c>https://shop.example</c>.</summary>
    public bool Allows(string origin) =>
        centre.Current.Entities.EntryPoints.Values.Any(point =>
            point.AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase));
}
