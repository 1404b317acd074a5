namespace OmniContact.Server.Privacy;

/// <summary>
/// Hides phone, e-mail, identity-card and bank-card numbers wherever they stand in a text, and nothing else: what only
/// looks like one (order numbers, times, amounts) stays.
/// </summary>
internal static class Masker
{
    /// <summary>No pattern has fewer digits in a row of digits and separators.</summary>
    private const int FewestDigits = 8;

    /// <summary>Masks everything found, the longest kinds first, so that a card number is not taken for a phone.</summary>
    public static string Mask(string text)
    {
        if (MayHoldNumber(text))
        {
            text = IdentityCards.Mask(text);
            text = BankCards.Mask(text);
            text = PhoneNumbers.Mask(text);
        }
        return text.AsSpan().IndexOfAny('@', '＠') >= 0 ? MailAddresses.Mask(text) : text;
    }

    private static bool MayHoldNumber(string text)
    {
        if (text.Length < FewestDigits) return false;
        var digits = 0;
        foreach (var c in text)
        {
            if (Digits.IsDigit(c) && ++digits >= FewestDigits) return true;
        }
        return false;
    }
}
