namespace OmniContact.Browser.Tests.Pages;

/// <summary>The workbench, signed in to the demo by the address that the start page opens.</summary>
internal sealed class WorkbenchPage(IPage page)
{
    public IPage Page => page;

    public ILocator Offer => page.GetByTestId("offer");

    public ILocator Rows => page.GetByTestId("inbox-row");

    public ILocator Field => page.Locator("main textarea").First;

    public ILocator WrapUpPanel => page.GetByRole(AriaRole.Region, new() { NameRegex = new Regex("^(Wrap-up|话后处理)$") });

    /// <summary>The messages of the open conversation that contain the text.</summary>
    public ILocator Said(string text) => page.Locator("[role=log] article").Filter(new() { HasText = text });

    public ILocator Typing => page.Locator("[role=log] [role=status]");

    public ILocator OfflineBanner => page.GetByRole(AriaRole.Alert).Filter(new() { HasTextRegex = new Regex("Offline|连接已断开") });

    /// <summary>The page cannot ring before somebody has touched it, and says so.</summary>
    public ILocator Silent => page.GetByText("click on the page once");

    public ILocator Account => page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("Account of|的账号") });

    /// <summary>A button by its name in either language.</summary>
    public ILocator Button(string english, string chinese) =>
        page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^({english}|{chinese})$") });

    public static async Task<WorkbenchPage> Open(IBrowserContext browser, string url, string role = "agent", string language = "en", string at = "")
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync($"{url}/workbench/?demo={role}&lang={language}{at}");
        var workbench = new WorkbenchPage(page);
        await workbench.Account.WaitForAsync();
        return workbench;
    }

    /// <summary>Waits until the agent is ready for offers.</summary>
    public Task Ready() => Assertions.Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("Change presence|切换状态") }))
        .ToContainTextAsync(new Regex("Ready|示闲"));

    /// <summary>Takes the ringing offer with the keyboard, as its tooltip says.</summary>
    public async Task Accept()
    {
        await Offer.First.WaitForAsync();
        await page.Keyboard.PressAsync("Control+Enter");
        await Field.WaitForAsync();
    }

    public async Task Write(string text)
    {
        await Field.FillAsync(text);
        await Field.PressAsync("Enter");
        await Assertions.Expect(Said(text)).ToHaveCountAsync(1);
    }

    public Task Types(string letters) => Field.PressSequentiallyAsync(letters);

    /// <summary>Passes the open conversation on to a queue.</summary>
    public async Task Transfer(string queue, string note)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Transfer", Exact = true }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByText(queue, new() { Exact = true }).ClickAsync();
        await dialog.Locator("textarea").FillAsync(note);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Transfer", Exact = true }).ClickAsync();
        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    /// <summary>Ends the open conversation.</summary>
    public Task Close() => page.GetByRole(AriaRole.Button, new() { Name = "Close", Exact = true }).ClickAsync();

    /// <summary>Says what the contact was about, and finishes.</summary>
    public async Task WrapUp(string code, string notes)
    {
        await WrapUpPanel.GetByText(code, new() { Exact = true }).ClickAsync();
        await WrapUpPanel.Locator("textarea").FillAsync(notes);
        await WrapUpPanel.GetByRole(AriaRole.Button, new() { Name = "Finish" }).ClickAsync();
    }

    /// <summary>From the board to the supervisor's own desk.</summary>
    public Task ToDesk() => page.GetByRole(AriaRole.Link, new() { Name = "Desk" }).ClickAsync();

    public async Task SignOut()
    {
        await Account.ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Sign out" }).ClickAsync();
    }
}
