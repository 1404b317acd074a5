namespace OmniContact.Server.Http;

/// <summary>The sites that may carry the chat page or widget. Nothing else may be reached from another site.</summary>
internal sealed class ChatOrigins(ICentre centre)
{
    /// <summary>Origins that the entry points name, such as <c>https://shop.example</c>.</summary>
    public IEnumerable<string> Current => centre.Current.Entities.EntryPoints.Values.SelectMany(point => point.AllowedOrigins).Distinct();

    public static bool Covers(PathString path) =>
        path.StartsWithSegments("/api/v1/chat") || path.StartsWithSegments("/hubs/chat");

    public bool Allows(string origin) => Current.Contains(origin, StringComparer.OrdinalIgnoreCase);
}
