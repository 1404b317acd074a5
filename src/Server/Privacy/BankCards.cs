using System.Text.RegularExpressions;

namespace OmniContact.Server.Privacy;

/// <summary>Card numbers of UnionPay, Visa, Mastercard, American Express, JCB and Discover: known prefix, Luhn digit (ISO/IEC 7812).</summary>
internal static partial class BankCards
{
    public static string Mask(string text) =>
        Pattern().Replace(text, found => IsValid(Digits.Of(found.Value)) ? Digits.Hide(found.Value, 4, 4) : found.Value);

    /// <summary>Prefix, length and Luhn digit of a number without separators.</summary>
    public static bool IsValid(string digits) => HasKnownPrefix(digits) && HasLuhnDigit(digits);

    private static bool HasKnownPrefix(string digits) => digits.Length switch
    {
        13 => digits[0] == '4',
        15 => digits.StartsWith("34", StringComparison.Ordinal) || digits.StartsWith("37", StringComparison.Ordinal),
        >= 16 and <= 19 => Network().IsMatch(digits),
        _ => false,
    };

    private static bool HasLuhnDigit(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
        }
        return sum % 10 == 0;
    }

    [GeneratedRegex("^(?:4|5[1-5]|2[2-7]|62|60|81|35|6[45]|9)")]
    private static partial Regex Network();

    [GeneratedRegex(
        Digits.Before
        + "(?:" + Digits.One + "{13,19}"
        + "|" + Digits.One + "{4}(?:" + Digits.Gap + Digits.One + "{4}){2}(?:" + Digits.Gap + Digits.One + "{1,4}){1,2}"
        + "|" + Digits.One + "{4}" + Digits.Gap + Digits.One + "{6}" + Digits.Gap + Digits.One + "{5}"
        + "|" + Digits.One + "{6}" + Digits.Gap + Digits.One + "{13})"
        + Digits.After)]
    private static partial Regex Pattern();
}
