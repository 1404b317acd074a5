using static Microsoft.Playwright.Assertions;

namespace OmniContact.Browser.Tests.Pages;

/// <summary>That the other side types: told in passing, at most each 2 s, and not again when it is lost.</summary>
internal static class TypingSign
{
    private const int MostTries = 5;

    /// <summary>Longer than a page keeps from telling it again.</summary>
    private const int EachMilliseconds = 2_500;

    /// <summary>Types on, as people do, until the other side shows it.</summary>
    public static async Task ShownWhile(this ILocator sign, Func<string, Task> types, string says)
    {
        var shown = Expect(sign).ToContainTextAsync(says, new() { Timeout = MostTries * EachMilliseconds });
        while (!shown.IsCompleted)
        {
            await types("a");
            await Task.WhenAny(shown, sign.Page.WaitForTimeoutAsync(EachMilliseconds));
        }

        await shown;
    }
}
