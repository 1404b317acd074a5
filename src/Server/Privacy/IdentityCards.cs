using System.Globalization;
using System.Text.RegularExpressions;

namespace OmniContact.Server.Privacy;

/// <summary>Chinese resident identity numbers: 17 digits with a date of birth, and a check character (GB 11643).</summary>
internal static partial class IdentityCards
{
    private const string CheckCharacters = "10X98765432";

    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    public static string Mask(string text) => Pattern().Replace(text, found => IsValid(found.Value) ? Hide(found.Value) : found.Value);

    /// <summary>Checks date and check character; separators are ignored.</summary>
    public static bool IsValid(string number)
    {
        var digits = Digits.Of(number);
        var last = number[^1] is 'x' or 'X' or 'Ｘ' or 'ｘ' ? 'X' : digits[^1];
        if (digits.Length + (last == 'X' ? 1 : 0) != 18) return false;
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++) sum += Weights[i] * (digits[i] - '0');
        return CheckCharacters[sum % 11] == last
            && DateOnly.TryParseExact(digits.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }

    /// <summary>Keeps the first three and the last two characters, of which the last may be an X.</summary>
    private static string Hide(string number) => Digits.Hide(number, 3, Digits.IsDigit(number[^1]) ? 2 : 1);

    [GeneratedRegex(
        Digits.Before + "[1-9１-９](?:" + Digits.Gap + Digits.One + "){16}" + Digits.Gap + "[0-9０-９xXＸｘ]" + Digits.After)]
    private static partial Regex Pattern();
}
