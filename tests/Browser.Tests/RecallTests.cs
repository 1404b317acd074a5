using OmniContact.Browser.Tests.Pages;
using OmniContact.Browser.Tests.Running;
using OmniContact.Browser.Tests.Screens;
using static Microsoft.Playwright.Assertions;

namespace OmniContact.Browser.Tests;

/// <summary>What is taken back, answered and shown by a sign, on both pages.</summary>
public sealed class RecallTests(Chromium chromium)
{
    private const string Slip = "This was meant for somebody else";

    [Theory]
    [InlineData("en", 1280)]
    [InlineData("zh-CN", 390)]
    public async Task A_slip_is_gone_for_both_and_either_answers_a_line_of_the_other(string language, int width)
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var camera = new Camera(language);
        var words = Words.Of(language);
        var agent = await WorkbenchPage.Open(await camera.Window(browser, width), product.Url, language: language);
        await agent.Ready();
        var customer = await CustomerPage.Open(await camera.Window(browser, width), product.Url, language);
        await customer.Write(words.Question);
        await agent.Accept();

        await agent.Write(Slip);
        await Expect(customer.Page.GetByText(Slip)).ToBeVisibleAsync();
        await agent.Said(Slip).GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^(Take back|撤回)$") }).ClickAsync();
        var gone = new Regex("Message recalled|消息已撤回");
        await Expect(agent.Page.GetByRole(AriaRole.Log).GetByText(gone)).ToBeVisibleAsync();
        await Expect(customer.Page.GetByText(gone)).ToBeVisibleAsync();
        foreach (var page in new[] { agent.Page, customer.Page }) await Expect(page.GetByText(Slip)).ToHaveCountAsync(0);

        await agent.Said(words.Question).GetByRole(AriaRole.Button, new() { NameRegex = Quote }).ClickAsync();
        await Expect(agent.Field).ToBeFocusedAsync();
        await agent.Button("Emoji", "表情").ClickAsync();
        await camera.Take("emoji-busy", agent.Page);
        await agent.Page.Keyboard.PressAsync("Enter");
        await agent.Types(words.Answer);
        await camera.Take("quoting-busy", agent.Page);
        await agent.Page.Keyboard.PressAsync("Enter");
        var answer = customer.Page.Locator("[role=log] article").Filter(new() { HasText = words.Answer });
        await Expect(answer.Locator("blockquote")).ToContainTextAsync(words.Question);
        await Expect(answer.Locator($"p[lang={language}]")).ToContainTextAsync("🙂");

        await answer.GetByRole(AriaRole.Button, new() { NameRegex = Quote }).ClickAsync();
        await customer.Write(words.Wish);
        await Expect(agent.Said(words.Wish).Locator("blockquote")).ToContainTextAsync(words.Answer);
        await camera.Take("quoted-busy", agent.Page);
        await camera.Take("chat-quoted-busy", customer.Page);
        foreach (var page in new[] { agent.Page, customer.Page })
        {
            await page.ReloadAsync();
            await Expect(page.Locator("blockquote")).ToHaveCountAsync(2);
            await Expect(page.GetByText(gone).First).ToBeVisibleAsync();
            await Expect(page.GetByText(Slip)).ToHaveCountAsync(0);
        }
        camera.Faults.ShouldBeEmpty();
    }

    private static Regex Quote { get; } = new("^(Quote|引用)$");
}
