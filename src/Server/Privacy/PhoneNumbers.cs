using System.Text.RegularExpressions;

namespace OmniContact.Server.Privacy;

/// <summary>
/// Phone numbers of persons: Chinese mobiles and landlines, anything in international form, and North American numbers
/// in their usual groups. Service numbers (400, 800, 5 digits) are nobody's secret and stay.
/// </summary>
internal static partial class PhoneNumbers
{
    private const string Country = @"(?:(?:[+＋]|00)?86" + Digits.Gap + ")?";

    /// <summary>A number right after one of these words is a phone number although no boundary lies in between.</summary>
    private const string Start = "(?:" + Digits.Before + @"|(?<=(?i:tel|phone|mobile|cell|call|wechat|wx)))";

    public static string Mask(string text)
    {
        text = Mobile().Replace(text, found => HideGroup(found, 3));
        text = GroupedMobile().Replace(text, found => HideGroup(found, 3));
        text = International().Replace(text, HideInternational);
        text = Landline().Replace(text, found => HideGroup(found, 0));
        return NorthAmerican().Replace(text, found => HideGroup(found, 0));
    }

    /// <summary>Keeps what stands before the group <c>n</c>, so many of its first digits, and its last four.</summary>
    private static string HideGroup(Match found, int keepFirst)
    {
        var number = found.Groups["n"];
        var from = number.Index - found.Index;
        return found.Value[..from] + Digits.Hide(number.Value, keepFirst, 4);
    }

    private static string HideInternational(Match found)
    {
        var digits = found.Value.Count(Digits.IsDigit);
        var prefix = Digits.IsDigit(found.Value[0]) ? 5 : 3;
        return Digits.Hide(found.Value, Math.Min(prefix, digits - 7), Math.Min(4, digits - 6));
    }

    [GeneratedRegex(
        Start + Country + "(?<n>[1１](?:" + Digits.Gap + ")[3-9３-９]" + Digits.Gap + Digits.One
        + "(?:" + Digits.Gap + Digits.One + "){8})" + Digits.After)]
    private static partial Regex Mobile();

    /// <summary>In its usual groups, or digit by digit, whatever stands between: 139/1234/5678, 139 - 1234 - 5678, 1,3,9,1,2 ...</summary>
    [GeneratedRegex(
        Start + Country + "(?<n>[1１](?:"
        + "[3-9３-９]" + Digits.One + Digits.Break + Digits.One + "{4}" + Digits.Break + Digits.One + "{4}"
        + "|[3-9３-９]" + Digits.One + "{2}" + Digits.Break + Digits.One + "{4}" + Digits.Break + Digits.One + "{3}"
        + "|(?<by>" + Digits.Break + ")[3-9３-９](?:\\k<by>" + Digits.One + "){9}))" + Digits.After)]
    private static partial Regex GroupedMobile();

    [GeneratedRegex(
        "(?:[+＋]" + Digits.Gap + "|" + Digits.Before + "00(?=[1-9１-９]))" + Digits.One
        + @"(?:[()（） ]{0,2}" + Digits.Gap + Digits.One + "){7,14}" + Digits.After)]
    private static partial Regex International();

    [GeneratedRegex(
        Digits.Before + @"[(（]?0(?:10|2[0-9]|[3-9][0-9]{2})[)）]?" + Digits.Gap
        + "(?<n>[2-8]" + Digits.One + "{2,3}" + Digits.Gap + Digits.One + "{4})" + Digits.After)]
    private static partial Regex Landline();

    [GeneratedRegex(
        @"(?:" + Digits.Before + @"1[ .\-])?(?:\([2-9][0-9]{2}\) ?|" + Digits.Before + @"(?![48]00)[2-9][0-9]{2}[.\-])"
        + @"(?<n>[2-9][0-9]{2}[ .\-][0-9]{4})" + Digits.After)]
    private static partial Regex NorthAmerican();
}
