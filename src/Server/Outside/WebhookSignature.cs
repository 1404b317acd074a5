using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace OmniContact.Server.Outside;

/// <summary>
/// Lets a receiver know that a request is the centre's and not an old one sent again: HMAC-SHA256 by the webhook's secret over the Unix time in
/// seconds, a point and the body. Written <c>t=1764000000,v1=</c> and 64 hexadecimal digits.
/// </summary>
internal static class WebhookSignature
{
    public const string Header = "X-OmniContact-Signature";
    public const string DeliveryHeader = "X-OmniContact-Delivery";

    public static string Of(string secret, DateTimeOffset at, string body)
    {
        var time = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var signed = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{time}.{body}"));
        return $"t={time},v1={Convert.ToHexStringLower(signed)}";
    }
}
