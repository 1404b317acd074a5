using System.Text.RegularExpressions;

namespace OmniContact.Server.Privacy;

/// <summary>Mail addresses: the first character and the domain stay.</summary>
internal static partial class MailAddresses
{
    public static string Mask(string text) =>
        Pattern().Replace(text, found => $"{found.Groups["first"].Value}***{found.Groups["domain"].Value}");

    [GeneratedRegex(
        @"(?<first>[\p{L}\p{Nd}_])[\p{L}\p{Nd}._%+\-']{0,63}(?<domain>[@＠][\p{L}\p{Nd}\-]{1,63}(?:\.[\p{L}\p{Nd}\-]{1,63}){0,8}\.\p{L}{2,63})")]
    private static partial Regex Pattern();
}
