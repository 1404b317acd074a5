namespace OmniContact.Browser.Tests.Pages;

/// <summary>The chat page in a customer's browser.</summary>
internal sealed class CustomerPage(IPage page)
{
    public IPage Page => page;

    public ILocator Typing => page.Locator("[role=log] [role=status]");

    public ILocator Status => page.Locator("header [role=status]");

    public ILocator OfflineBar => page.GetByRole(AriaRole.Alert);

    private ILocator Field => page.Locator("textarea");

    public static async Task<CustomerPage> Open(IBrowserContext browser, string url, string language = "en")
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync($"{url}/chat/?lang={language}");
        var customer = new CustomerPage(page);
        await customer.Field.WaitForAsync();
        return customer;
    }

    /// <summary>Writes and sends; it stands on the page at once, sent or not.</summary>
    public async Task Write(string text)
    {
        await Field.FillAsync(text);
        await Field.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[role=log] article").Filter(new() { HasText = text })).ToHaveCountAsync(1);
    }

    /// <summary>Waits until nothing that was written is still on its way.</summary>
    public Task AllStored() =>
        Assertions.Expect(page.Locator("[role=log] article").Filter(new() { HasTextRegex = new Regex("Sending|Waiting to be sent") })).ToHaveCountAsync(0);

    public Task Types(string letters) => Field.PressSequentiallyAsync(letters);
}
