using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace OmniContact.Server.Idempotency;

/// <summary>SHA-256 of a body. The boundary of a form is left out: it differs each time the same form is sent.</summary>
internal static class RequestHash
{
    public static async Task<string> Of(HttpRequest request, CancellationToken cancel)
    {
        request.EnableBuffering();
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancel);
        request.Body.Position = 0;
        return Of(body.GetBuffer().AsSpan(0, (int)body.Length), Boundary(request));
    }

    private static string Of(ReadOnlySpan<byte> body, byte[] boundary)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        while (boundary.Length > 0 && body.IndexOf(boundary) is >= 0 and var at)
        {
            hash.AppendData(body[..at]);
            body = body[(at + boundary.Length)..];
        }
        hash.AppendData(body);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static byte[] Boundary(HttpRequest request) =>
        request.HasFormContentType && MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            ? Encoding.ASCII.GetBytes(HeaderUtilities.RemoveQuotes(type.Boundary).ToString())
            : [];
}
