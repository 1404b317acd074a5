using OmniContact.Browser.Tests.Pages;
using OmniContact.Browser.Tests.Running;
using OmniContact.Browser.Tests.Screens;
using static Microsoft.Playwright.Assertions;

namespace OmniContact.Browser.Tests;

/// <summary>What is written and not sent is at every desk of its writer; who is named in a note hears of it.</summary>
public sealed class DraftTests(Chromium chromium)
{
    private const string Begun = "Dear Grace, the parcel";

    [Theory]
    [InlineData("en", 1280, "Olive", "Mor")]
    [InlineData("zh-CN", 390, "小欧", "值班")]
    public async Task A_draft_outlives_its_browser_two_of_them_are_both_there_and_a_note_rings_the_bell_of_whom_it_names(
        string language, int width, string olive, string colleague)
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var camera = new Camera(language);
        var customer = await CustomerPage.Open(await browser.NewContextAsync(), product.Url, language);
        await customer.Write(Words.Of(language).Question);
        var at = await DiesWriting(product, language);

        var agent = await WorkbenchPage.Open(await camera.Window(browser, width), product.Url, language: language, at: at);
        await Expect(agent.Field).ToHaveValueAsync(Begun);
        var other = await WorkbenchPage.Open(await browser.NewContextAsync(), product.Url, language: language, at: at);
        await Expect(other.Field).ToHaveValueAsync(Begun);
        await agent.Page.Context.SetOfflineAsync(true);
        await agent.Field.FillAsync(Begun + " is lost");
        // Each is kept half a second after its key: pages know the server's clock to a second.
        foreach (var more in new[] { " arrives", " to", "morrow" }) await Kept(other.Page, () => other.Types(more));
        await agent.Page.Context.SetOfflineAsync(false);
        await Expect(agent.Field).ToHaveValueAsync(Begun + " arrives tomorrow");
        await Expect(agent.Page.GetByText(Begun + " is lost")).ToBeVisibleAsync();
        await camera.Take("drafts-busy", agent.Page);
        await agent.Button("Dismiss", "忽略").ClickAsync();
        await agent.Field.PressAsync("Enter");
        await Expect(customer.Page.GetByText(Begun + " arrives tomorrow")).ToBeVisibleAsync();

        var lead = await WorkbenchPage.Open(await camera.Window(browser, width), product.Url, "supervisor", language);
        await lead.Page.GotoAsync(new Uri(new Uri(lead.Page.Url), "#/").AbsoluteUri);
        await Bell(lead.Page).ClickAsync();
        await camera.Take("mentions-empty", lead.Page);
        await lead.Page.Keyboard.PressAsync("Escape");
        await agent.Page.Locator("main .ant-segmented-item").Nth(1).ClickAsync();
        await agent.Types("＠" + colleague);
        await Expect(agent.Page.GetByRole(AriaRole.Option)).ToHaveCountAsync(1);
        await camera.Take("mentioning-busy", agent.Page);
        await agent.Page.Keyboard.PressAsync("Enter");
        await agent.Page.Keyboard.TypeAsync("is this covered?");
        await agent.Page.Keyboard.PressAsync("Enter");
        await Expect(Bell(lead.Page)).ToHaveAccessibleNameAsync(new Regex("^1 "));
        await Bell(lead.Page).ClickAsync();
        await Expect(lead.Page.GetByText(olive).First).ToBeVisibleAsync();
        await camera.Take("mentions-busy", lead.Page);
        await lead.Page.GetByText("is this covered?").First.ClickAsync();
        await Expect(lead.Said("is this covered?")).ToHaveCountAsync(1);
        await Expect(Bell(lead.Page)).ToHaveAccessibleNameAsync(new Regex("^0 "));
        await camera.Take("mentioned-busy", lead.Page);
        (await customer.Page.Said()).ShouldNotContain(words => words.Contains("covered"));
        camera.Faults.ShouldBeEmpty();
    }

    /// <summary>Accepts, writes, and the whole browser is gone. The address of the conversation.</summary>
    private async Task<string> DiesWriting(Product product, string language)
    {
        var browser = await chromium.Open();
        var agent = await WorkbenchPage.Open(await browser.NewContextAsync(), product.Url, language: language);
        await agent.Accept();
        await Kept(agent.Page, () => agent.Types(Begun));
        var at = new Uri(agent.Page.Url).Fragment;
        var gone = new TaskCompletionSource();
        browser.Disconnected += (_, _) => gone.TrySetResult();
        var session = await browser.NewBrowserCDPSessionAsync();
        _ = session.SendAsync("Browser.crash").ContinueWith(crash => crash.Exception, TaskScheduler.Default);
        await gone.Task;
        return at;
    }

    private static Task Kept(IPage page, Func<Task> write) =>
        page.RunAndWaitForResponseAsync(write, answer => answer.Request.Method == "PUT" && answer.Url.Contains("/me/drafts/"));

    private static ILocator Bell(IPage page) =>
        page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("unread notes? names? me|提到我的未读备注") });
}
