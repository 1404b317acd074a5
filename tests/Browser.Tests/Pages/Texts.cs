namespace OmniContact.Browser.Tests.Pages;

/// <summary>What is read off a page.</summary>
internal static class Texts
{
    /// <summary>What was said, line by line, as the page shows it: stored and still on its way, without the lines about what happened.</summary>
    public static async Task<string[]> Said(this IPage page) =>
        [.. (await page.Locator("[role=log] article > p:last-of-type").AllInnerTextsAsync()).Select(text => text.Trim())];

    /// <summary>Waits until the page shows this many lines of what was said.</summary>
    public static Task Shows(this IPage page, int lines) =>
        Assertions.Expect(page.Locator("[role=log] article")).ToHaveCountAsync(lines);
}
