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
        for (var tries = 1; ; tries++)
        {
            await types("a");
            try
            {
                await Expect(sign).ToContainTextAsync(says, new() { Timeout = EachMilliseconds });
                return;
            }
            catch (PlaywrightException) when (tries < MostTries)
            {
            }
        }
    }
}
