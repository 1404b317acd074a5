using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace OmniContact.Server.Idempotency;

/// <summary>SHA-256 of a body. The boundary of a form is left out: it differs each time the same form is sent.</summary>
internal static class RequestHash
{
    /// <summary>Bytes in memory, whatever the body's length; far more than a boundary in a header can have.</summary>
    private const int AtOnce = 128 * 1024;

    public static async Task<string> Of(HttpRequest request, CancellationToken cancel)
    {
        request.EnableBuffering();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var boundary = Boundary(request);
        var buffer = new byte[AtOnce];
        var (kept, read) = (0, 0);
        do
        {
            read = await request.Body.ReadAsync(buffer.AsMemory(kept), cancel);
            kept = Append(hash, buffer, kept + read, boundary, isLast: read == 0);
        }
        while (read > 0);
        request.Body.Position = 0;
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Hashes what is certainly no part of a boundary. What may be one moves to the front; how much that is.</summary>
    private static int Append(IncrementalHash hash, byte[] buffer, int length, byte[] boundary, bool isLast)
    {
        var rest = buffer.AsSpan(0, length);
        while (boundary.Length > 0 && rest.IndexOf(boundary) is >= 0 and var at)
        {
            hash.AppendData(rest[..at]);
            rest = rest[(at + boundary.Length)..];
        }
        var keep = isLast ? 0 : Math.Min(rest.Length, Math.Max(0, boundary.Length - 1));
        hash.AppendData(rest[..^keep]);
        rest[^keep..].CopyTo(buffer);
        return keep;
    }

    private static byte[] Boundary(HttpRequest request) =>
        request.HasFormContentType && MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            ? Encoding.ASCII.GetBytes(HeaderUtilities.RemoveQuotes(type.Boundary).ToString())
            : [];
}
