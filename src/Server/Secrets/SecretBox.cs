using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace OmniContact.Server.Secrets;

/// <summary>
/// Encrypts what the store must not show: channel secrets, signing keys. AES-256-GCM; the purpose is authenticated, so
/// that one secret cannot be put in another's place. Text form: <c>v1.</c> and base64url of nonce, tag and ciphertext.
/// </summary>
internal sealed class SecretBox(byte[] key)
{
    private const string Version = "v1.";
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    public string Seal(string purpose, string secret)
    {
        var text = Encoding.UTF8.GetBytes(secret);
        var box = new byte[NonceBytes + TagBytes + text.Length];
        var nonce = box.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagBytes);
        aes.Encrypt(nonce, text, box.AsSpan(NonceBytes + TagBytes), box.AsSpan(NonceBytes, TagBytes), Encoding.UTF8.GetBytes(purpose));
        return Version + Base64Url.EncodeToString(box);
    }

    /// <exception cref="SecretException">Sealed with another key, for another purpose, or damaged.</exception>
    public string Open(string purpose, string box)
    {
        if (!box.StartsWith(Version, StringComparison.Ordinal)) throw new SecretException(purpose);
        try
        {
            var bytes = Base64Url.DecodeFromChars(box.AsSpan(Version.Length)).AsSpan();
            var text = new byte[bytes.Length - NonceBytes - TagBytes];
            using var aes = new AesGcm(key, TagBytes);
            aes.Decrypt(
                bytes[..NonceBytes], bytes[(NonceBytes + TagBytes)..], bytes.Slice(NonceBytes, TagBytes), text, Encoding.UTF8.GetBytes(purpose));
            return Encoding.UTF8.GetString(text);
        }
        catch (Exception error) when (error is CryptographicException or FormatException or OverflowException)
        {
            throw new SecretException(purpose, error);
        }
    }
}
