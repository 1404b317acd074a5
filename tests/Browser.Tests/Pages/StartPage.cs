namespace OmniContact.Browser.Tests.Pages;

/// <summary>The first page of the demo.</summary>
internal sealed class StartPage(IPage page)
{
    public IPage Page => page;

    public ILocator Traffic => page.GetByRole(AriaRole.Switch);

    public ILocator NewPassword => page.GetByTestId("new-password");

    public static async Task<StartPage> Open(IBrowserContext browser, string url, string language = "en")
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync($"{url}/?lang={language}");
        return new StartPage(page);
    }

    /// <summary>The tab that a click on this door opens: customer, agent or supervisor.</summary>
    public async Task<IPage> Open(string door)
    {
        var tab = page.Context.WaitForPageAsync();
        await page.GetByTestId($"open-{door}").ClickAsync();
        return await tab;
    }

    /// <summary>One of the four figures of the centre, by its name.</summary>
    public ILocator Figure(string name) => page.Locator("dl > div").Filter(new() { HasText = name }).Locator("dd");

    public async Task DeleteDemo()
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete the demo" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete it" }).ClickAsync();
    }
}
