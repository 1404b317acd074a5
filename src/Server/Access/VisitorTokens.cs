using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;
using OmniContact.Server.Options;
using OmniContact.Server.Secrets;

namespace OmniContact.Server.Access;

/// <summary>
/// Signed names of customers on chat pages: <c>ocv.claims.signature</c> (HMAC-SHA256). Nothing is stored per visitor; the
/// key is, sealed, and shared by all processes.
/// </summary>
internal sealed class VisitorTokens(SecretStore secrets, IOptions<AccessOptions> options, TimeProvider time)
{
    public const string Start = "ocv.";
    private const string KeyName = "visitor-tokens";

    private byte[]? _key;

    /// <summary>A token that begins its life now.</summary>
    public async Task<string> Issue(Visitor visitor, CancellationToken cancel = default)
    {
        visitor = visitor with { ExpiresAt = time.GetUtcNow().AddDays(options.Value.VisitorDays) };
        var claims = Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(visitor, OmniJson.Options));
        return $"{Start}{claims}.{await Sign(claims, cancel)}";
    }

    /// <summary>The visitor a token names, or null when it is not ours or has expired.</summary>
    public async Task<Visitor?> Read(string token, CancellationToken cancel = default)
    {
        if (token.Split('.') is not [_, var claims, var signature] || !token.StartsWith(Start, StringComparison.Ordinal)) return null;
        var right = Encoding.ASCII.GetBytes(await Sign(claims, cancel));
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(signature), right)) return null;
        var visitor = JsonSerializer.Deserialize<Visitor>(Base64Url.DecodeFromChars(claims), OmniJson.Options);
        return visitor?.ExpiresAt > time.GetUtcNow() ? visitor : null;
    }

    private async Task<string> Sign(string claims, CancellationToken cancel)
    {
        var key = _key ??= Base64Url.DecodeFromChars(await secrets.GetOrCreate(KeyName, cancel));
        return Base64Url.EncodeToString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(claims)));
    }
}
