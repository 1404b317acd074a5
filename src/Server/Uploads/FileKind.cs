namespace OmniContact.Server.Uploads;

/// <summary>What a file really is.</summary>
/// <param name="MediaType">By its bytes, not by its name.</param>
/// <param name="Inline">A browser may show it in a page: pictures made of pixels, sound, film. Everything else is only saved.</param>
internal sealed record FileKind(string MediaType, bool Inline)
{
    public static readonly FileKind Unknown = new("application/octet-stream", false);
    public static readonly FileKind Html = new("text/html", false);
    public static readonly FileKind Svg = new("image/svg+xml", false);
    public static readonly FileKind Xml = new("text/xml", false);
    public static readonly FileKind Text = new("text/plain", false);

    private static readonly HashSet<string> Shown =
    [
        "image/jpeg", "image/png", "image/gif", "image/webp", "image/bmp",
        "audio/mpeg", "audio/wav", "audio/ogg", "audio/amr", "audio/mp4", "video/mp4", "video/webm", "video/quicktime",
    ];

    /// <summary>The kind of a stored media type.</summary>
    public static FileKind Of(string mediaType) => new(mediaType, Shown.Contains(mediaType));

    /// <summary>The type to send: what may not be shown is not even named as what it is.</summary>
    public string SentAs => Inline || MediaType is "application/pdf" ? MediaType : Unknown.MediaType;
}
