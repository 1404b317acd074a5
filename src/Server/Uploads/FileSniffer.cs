using System.Text;

namespace OmniContact.Server.Uploads;

/// <summary>Tells what a file is from its first bytes. The name counts only where the bytes leave it open (office files, tables).</summary>
internal static class FileSniffer
{
    /// <summary>Bytes to look at.</summary>
    public const int Head = 4096;

    private static readonly (byte[] Start, string MediaType)[] Starts =
    [
        ([0xFF, 0xD8, 0xFF], "image/jpeg"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "image/png"),
        ("GIF87a"u8.ToArray(), "image/gif"),
        ("GIF89a"u8.ToArray(), "image/gif"),
        ("BM"u8.ToArray(), "image/bmp"),
        ("%PDF-"u8.ToArray(), "application/pdf"),
        ("ID3"u8.ToArray(), "audio/mpeg"),
        ([0xFF, 0xFB], "audio/mpeg"),
        ([0xFF, 0xF3], "audio/mpeg"),
        ("OggS"u8.ToArray(), "audio/ogg"),
        ("#!AMR"u8.ToArray(), "audio/amr"),
        ([0x1A, 0x45, 0xDF, 0xA3], "video/webm"),
        ([0xD0, 0xCF, 0x11, 0xE0], "application/x-ole-storage"),
        ([0x1F, 0x8B], "application/gzip"),
    ];

    private static readonly Dictionary<string, string> Zipped = new(StringComparer.OrdinalIgnoreCase)
    {
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".pptx"] = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    };

    private static readonly string[] Tags = ["<!doctype html", "<html", "<head", "<body", "<script", "<iframe", "<object", "<embed", "<img", "<a "];

    public static FileKind Sniff(ReadOnlySpan<byte> head, string fileName)
    {
        foreach (var (start, mediaType) in Starts)
        {
            if (head.StartsWith(start)) return FileKind.Of(mediaType);
        }
        if (head.StartsWith("RIFF"u8) && head.Length >= 12) return OfRiff(head[8..12]);
        if (head.Length >= 12 && head[4..8].SequenceEqual("ftyp"u8)) return OfFtyp(head[8..12]);
        if (head.StartsWith("PK\x03\x04"u8)) return new(Zipped.GetValueOrDefault(Path.GetExtension(fileName), "application/zip"), false);
        return MarkupOrText(head, fileName);
    }

    private static FileKind OfRiff(ReadOnlySpan<byte> format) =>
        format.SequenceEqual("WEBP"u8) ? FileKind.Of("image/webp")
        : format.SequenceEqual("WAVE"u8) ? FileKind.Of("audio/wav")
        : FileKind.Unknown;

    private static FileKind OfFtyp(ReadOnlySpan<byte> brand) =>
        brand.StartsWith("qt"u8) ? FileKind.Of("video/quicktime")
        : brand.StartsWith("M4A"u8) ? FileKind.Of("audio/mp4")
        : FileKind.Of("video/mp4");

    /// <summary>Anything that a browser could take for markup is markup, wherever the tag stands in the head.</summary>
    private static FileKind MarkupOrText(ReadOnlySpan<byte> head, string fileName)
    {
        if (!IsText(head)) return FileKind.Unknown;
        var text = Encoding.UTF8.GetString(head);
        if (text.Contains("<svg", StringComparison.OrdinalIgnoreCase)) return FileKind.Svg;
        if (Tags.Any(tag => text.Contains(tag, StringComparison.OrdinalIgnoreCase))) return FileKind.Html;
        if (text.TrimStart().StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)) return FileKind.Xml;
        return Path.GetExtension(fileName).Equals(".csv", StringComparison.OrdinalIgnoreCase) ? new("text/csv", false) : FileKind.Text;
    }

    private static bool IsText(ReadOnlySpan<byte> head)
    {
        foreach (var b in head)
        {
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C)) return false;
        }
        return true;
    }
}
