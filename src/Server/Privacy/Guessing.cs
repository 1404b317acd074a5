using System.Text.RegularExpressions;
using OmniContact.Routing;
using OmniContact.Storage;

namespace OmniContact.Server.Privacy;

/// <summary>
/// Keeps a search from telling what is masked: with the beginning of a number found, the next digit is ten questions away.
/// A hit that only hidden characters make is told to those who ask for the whole number.
/// </summary>
internal static partial class Guessing
{
    /// <summary>Digits that nobody guesses.</summary>
    private const int WholeNumber = 7;

    public static Page<MessageHit> Without(string query, Page<MessageHit> found)
    {
        var asked = Folded(query);
        return Masker.Mask(asked) != asked
            ? found
            : found with { Items = [.. found.Items.Where(hit => !Hides(asked, Folded(hit.Message.Text)))] };
    }

    public static Page<CustomerRow> Without(string query, Page<CustomerRow> found)
    {
        var asked = Folded(query);
        if (asked.Contains('@')) return found with { Items = [.. found.Items.Where(row => row.Handles.Append(row.Name).Any(handle => TellsAddress(asked, Folded(handle))))] };
        return IsNumber(asked)
            ? found with { Items = [.. found.Items.Where(row => row.Handles.Concat(row.Tags).Append(row.Name).Any(text => TellsNumber(Digits.Of(asked), Folded(text))))] }
            : found;
    }

    private static bool Hides(string asked, string text)
    {
        var masked = Masker.Mask(text);
        return masked != text && Parts().Matches(asked).Any(part => Stands(text, part.Value) && !Stands(masked, part.Value));
    }

    /// <summary>A number in groups is found by its digits alone.</summary>
    private static bool Stands(string text, string part) =>
        text.Contains(part) || (part.Length >= WholeNumber && part.All(Digits.IsDigit) && Shown(text).Contains(part));

    private static bool TellsAddress(string asked, string handle) => handle == asked || Masker.Mask(handle).Contains(asked);

    private static bool TellsNumber(string asked, string text)
    {
        var whole = Digits.Of(text);
        return asked == whole || (asked.Length >= WholeNumber && whole.EndsWith(asked, StringComparison.Ordinal)) || Shown(Masker.Mask(text)).Contains(asked);
    }

    /// <summary>Digits and the stars between them: what is hidden matches nothing.</summary>
    private static string Shown(string masked) => string.Concat(masked.Where(c => Digits.IsDigit(c) || c == '*'));

    private static bool IsNumber(string text) => text.Count(Digits.IsDigit) >= 3 && text.All(c => Digits.IsDigit(c) || " +-().".Contains(c));

    private static string Folded(string text) => CompatibleForm.Of(text).Trim().ToLowerInvariant();

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Parts();
}
