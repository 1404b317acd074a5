using static Microsoft.Playwright.Assertions;

namespace OmniContact.Browser.Tests.Pages;

/// <summary>The administration of the workbench: contents, lists, forms, history.</summary>
internal sealed class AdministrationPage(IPage page)
{
    public IPage Page => page;

    public ILocator Title => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    /// <summary>What is said below the field that has the focus or any other: everything that is wrong in the form.</summary>
    public ILocator Faults => page.Locator("form [aria-live=polite] p");

    public ILocator SaveButton => Button("Save", "保存");

    public ILocator Table => page.GetByRole(AriaRole.Table);

    public static async Task<AdministrationPage> Open(IBrowserContext browser, string url, string language = "en", string at = "#/admin")
    {
        var workbench = await WorkbenchPage.Open(browser, url, "administrator", language, at);
        return new AdministrationPage(workbench.Page);
    }

    public ILocator Button(string english, string chinese) => page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^({english}|{chinese})$") });

    /// <summary>The control of a field, by its place.</summary>
    public ILocator Field(string place) => page.Locator($"#field-{Regex.Replace(place, @"[^\w-]", "-")}");

    public async Task Go(string at)
    {
        await page.EvaluateAsync("at => { location.hash = at; }", at);
        await Title.WaitForAsync();
    }

    /// <summary>Saves and waits until the server has it.</summary>
    public async Task Save()
    {
        await SaveButton.ClickAsync();
        await Expect(SaveButton).ToBeDisabledAsync();
        await Expect(page.GetByText(new Regex("in force now|立即生效")).First).ToBeVisibleAsync();
    }
}
