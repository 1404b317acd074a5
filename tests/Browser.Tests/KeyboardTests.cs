using OmniContact.Browser.Tests.Pages;
using OmniContact.Browser.Tests.Running;
using OmniContact.Browser.Tests.Screens;
using static Microsoft.Playwright.Assertions;

namespace OmniContact.Browser.Tests;

/// <summary>An agent's day without a mouse: every key finds a place, and the focus is never lost.</summary>
public sealed class KeyboardTests(Chromium chromium)
{
    /// <summary>Keys that came while nothing had the focus.</summary>
    private const string WatchFocus =
        "window.lost = []; addEventListener('keydown', e => { if (document.activeElement === document.body) window.lost.push(e.code + ' at ' + location.hash) }, true)";

    [Theory]
    [InlineData("en", 1280)]
    [InlineData("zh-CN", 390)]
    public async Task A_day_by_keys_alone_from_the_first_offer_to_the_break(string language, int width)
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var camera = new Camera(language);
        var words = Words.Of(language);
        var window = await camera.Window(browser, width);
        await window.AddInitScriptAsync(WatchFocus);
        var agent = await WorkbenchPage.Open(window, product.Url, language: language);
        var (page, keys) = (agent.Page, agent.Page.Keyboard);
        await agent.Ready();
        var first = await CustomerPage.Open(await browser.NewContextAsync(), product.Url, language);
        await first.Write(words.Question);
        await agent.Accept();
        var firstAt = page.Url;
        await Expect(agent.Field).ToBeFocusedAsync();
        await keys.TypeAsync(words.Answer);
        await keys.PressAsync("Enter");
        await Expect(first.Page.GetByText(words.Answer)).ToBeVisibleAsync();
        var second = await CustomerPage.Open(await browser.NewContextAsync(), product.Url, language);
        await second.Write(words.OtherQuestion);
        await agent.Offer.First.WaitForAsync();
        await keys.PressAsync("Control+Enter");
        await Expect(page).Not.ToHaveURLAsync(firstAt);
        await Expect(agent.Offer).ToHaveCountAsync(0);
        await Expect(agent.Field).ToBeFocusedAsync();
        await keys.PressAsync("Alt+ArrowDown");
        await Expect(page).ToHaveURLAsync(firstAt);

        await keys.PressAsync("Control+Slash");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Alt");
        await camera.Take("shortcuts-busy", page);
        await keys.PressAsync("Escape");
        await Expect(agent.Field).ToBeFocusedAsync();
        await keys.PressAsync("Alt+n");
        await keys.TypeAsync("a note");
        await keys.PressAsync("Enter");
        await Expect(agent.Said("a note")).ToHaveCountAsync(1);
        await keys.PressAsync("Alt+n");

        await keys.PressAsync("Control+k");
        await page.GetByRole(AriaRole.Option).First.WaitForAsync();
        await camera.Take("palette-busy", page);
        await keys.TypeAsync(language == "en" ? "jacket" : "外套");
        await Expect(page.GetByRole(AriaRole.Option).Locator("mark").First).ToBeVisibleAsync();
        await camera.Take("palette-found-busy", page);
        await keys.PressAsync("Enter");
        await Expect(page).Not.ToHaveURLAsync(firstAt);
        await Expect(agent.Field).ToBeFocusedAsync();
        await keys.TypeAsync(words.OtherAnswer);
        await keys.PressAsync("Enter");
        await Expect(second.Page.GetByText(words.OtherAnswer)).ToBeVisibleAsync();

        await keys.PressAsync("Alt+t");
        await page.GetByRole(AriaRole.Dialog).WaitForAsync();
        await keys.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await keys.PressAsync("Alt+p");
        await Expect(page.GetByRole(AriaRole.Menuitem).First).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        await Expect(agent.Button("Put aside", "搁置会话")).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Menuitem)).ToHaveCountAsync(0);

        await keys.PressAsync("Alt+ArrowDown");
        await Expect(page).ToHaveURLAsync(firstAt);
        await Expect(agent.Field).ToBeFocusedAsync();
        await keys.PressAsync("Alt+q");
        await agent.WrapUpPanel.WaitForAsync();
        await Expect(agent.WrapUpPanel).ToBeFocusedAsync();
        while (!await agent.WrapUpPanel.GetByRole(AriaRole.Radio).First.EvaluateAsync<bool>("it => it === document.activeElement")) await keys.PressAsync("Tab");
        await keys.PressAsync("Space");
        await keys.PressAsync("Alt+q");
        await Expect(agent.WrapUpPanel).ToHaveCountAsync(0);

        await keys.PressAsync("Alt+b");
        await Expect(page.GetByRole(AriaRole.Menuitem).First).ToBeFocusedAsync();
        await keys.PressAsync("ArrowDown");
        await Expect(page.GetByRole(AriaRole.Menuitem).Nth(1)).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("Change presence|切换状态") })).Not.ToContainTextAsync(new Regex("Ready|示闲"));
        await keys.PressAsync("Alt+g");
        await agent.Ready();
        (await page.EvaluateAsync<string[]>("window.lost")).ShouldBeEmpty();
        camera.Faults.ShouldBeEmpty();
    }
}
