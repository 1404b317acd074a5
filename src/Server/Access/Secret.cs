using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace OmniContact.Server.Access;

/// <summary>Random names and secrets, and how a secret is kept: hashed, never as it is.</summary>
internal static class Secret
{
    /// <summary>Letters and digits that are not mistaken for each other when read aloud or copied.</summary>
    private const string Readable = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>A URL-safe secret of 256 bits.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>A readable random name; 20 characters carry 99 bits.</summary>
    public static string Name(int length) => RandomNumberGenerator.GetString(Readable, length);

    /// <summary>SHA-256; enough for secrets that are random themselves.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>Compares in constant time.</summary>
    public static bool Matches(string secret, string hash) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash(secret)), Encoding.ASCII.GetBytes(hash));
}
