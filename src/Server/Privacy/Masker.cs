using System.Buffers;

namespace OmniContact.Server.Privacy;

/// <summary>
/// Hides phone, e-mail, identity-card and bank-card numbers wherever they stand in a text, and nothing else: what only
/// looks like one (order numbers, times, amounts) stays.
/// </summary>
internal static class Masker
{
    /// <summary>No pattern has fewer digits in a row of digits and separators.</summary>
    private const int FewestDigits = 8;

    private const int IdLength = 32;

    private static readonly SearchValues<char> IdLetters = SearchValues.Create("0123456789abcdef");

    /// <summary>Masks everything found, numbers in other digits after those in plain ones.</summary>
    public static string Mask(string text)
    {
        if (IsId(text)) return text;
        if (MayHoldNumber(Digits.Plain(text))) text = MaskOthers(MaskNumbers(text));
        return text.AsSpan().IndexOfAny('@', '＠') >= 0 ? MailAddresses.Mask(text) : text;
    }

    /// <summary>The longest kinds first, so that a card number is not taken for a phone.</summary>
    private static string MaskNumbers(string text) => PhoneNumbers.Mask(BankCards.Mask(IdentityCards.Mask(text)));

    /// <summary>Stars where the same text in plain digits gets them.</summary>
    private static string MaskOthers(string text)
    {
        var plain = Digits.Plain(text);
        if (plain == text) return text;
        return string.Create(text.Length, (text, plain, masked: MaskNumbers(plain)), (span, state) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = state.masked[i] == state.plain[i] ? state.text[i] : state.masked[i];
        });
    }

    /// <summary>
    /// Ids of conversations, customers and messages are in nearly every payload. They are one word, without a separator inside, and
    /// longer than any number that stands alone.
    /// </summary>
    private static bool IsId(string text) => text.Length == IdLength && text.AsSpan().IndexOfAnyExcept(IdLetters) < 0;

    private static bool MayHoldNumber(string plain) => plain.Length >= FewestDigits && plain.Count(char.IsAsciiDigit) >= FewestDigits;
}
