using OmniContact.Browser.Tests.Pages;
using OmniContact.Browser.Tests.Running;
using OmniContact.Browser.Tests.Screens;
using static Microsoft.Playwright.Assertions;

namespace OmniContact.Browser.Tests;

/// <summary>Replies that are written once and sent often.</summary>
public sealed class CannedTests(Chromium chromium)
{
    private const string Refund = "退款会在收到商品后 3 个工作日内原路退回。";

    [Fact]
    public async Task A_reply_is_found_filled_in_and_sent_and_one_of_ones_own_is_there_in_another_window()
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var (agent, customer) = await Talking(browser, product, "en");

        await agent.Types("/hi");
        await Expect(Replies(agent.Page)).ToHaveCountAsync(1);
        await agent.Page.Keyboard.PressAsync("Enter");
        await Expect(agent.Field).ToHaveValueAsync("Hello Grace Harper, this is Olive. I am glad to help you.");
        await agent.Page.Keyboard.PressAsync("Enter");
        await Expect(customer.Page.GetByText("Hello Grace Harper, this is Olive.")).ToBeVisibleAsync();

        await agent.Types("/order");
        await agent.Page.Keyboard.PressAsync("Enter");
        await agent.Page.Keyboard.PressAsync("Enter");
        await Expect(agent.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "{{attribute.order}} is not filled in" })).ToBeVisibleAsync();
        await agent.Page.Keyboard.TypeAsync("SH204411");
        await agent.Page.Keyboard.PressAsync("Enter");
        await Expect(customer.Page.GetByText("Your order SH204411 is on its way")).ToBeVisibleAsync();

        await KeepsOne(agent.Page);
        var elsewhere = await WorkbenchPage.Open(await browser.NewContextAsync(), product.Url, at: new Uri(agent.Page.Url).Fragment);
        // The slash of the other window is a draft, and so is here already.
        await Expect(elsewhere.Field).ToHaveValueAsync("/");
        await elsewhere.Field.PressAsync("End");
        await elsewhere.Types("parcel");
        await Expect(Replies(elsewhere.Page)).ToHaveCountAsync(1);
        await elsewhere.Page.Keyboard.PressAsync("Enter");
        await Expect(elsewhere.Field).ToHaveValueAsync("Your parcel is with the courier.");
    }

    [Fact]
    public async Task While_characters_are_being_chosen_nothing_opens_and_Enter_neither_takes_nor_sends()
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var (agent, customer) = await Talking(browser, product, "zh-CN");
        var method = new InputMethod(await agent.Page.Context.NewCDPSessionAsync(agent.Page));

        await agent.Field.FocusAsync();
        await method.Composes("、");
        await Expect(Replies(agent.Page)).ToHaveCountAsync(0);
        await method.Chooses("、");
        await Expect(Replies(agent.Page).First).ToBeVisibleAsync();
        var all = await Replies(agent.Page).CountAsync();
        await method.Composes("tui'kuan");
        await method.Enter();
        await Expect(agent.Field).ToHaveValueAsync("、tui'kuan");
        await Expect(Replies(agent.Page)).ToHaveCountAsync(all);
        await method.Chooses("退款");
        await Expect(Replies(agent.Page)).ToHaveCountAsync(1);
        await agent.Page.Keyboard.PressAsync("Enter");
        await Expect(agent.Field).ToHaveValueAsync(Refund);
        await method.Composes("hao");
        await method.Enter();
        await method.Chooses("好");
        await Expect(agent.Field).ToHaveValueAsync(Refund + "好");
        await agent.Page.Keyboard.PressAsync("Enter");
        await Expect(customer.Page.GetByText(Refund + "好")).ToBeVisibleAsync();
        (await customer.Page.Said()).Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-CN")]
    public async Task The_list_and_the_form_of_ones_own_are_whole_on_a_screen_and_on_a_phone(string language)
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var camera = new Camera(language);
        foreach (var width in new[] { 1280, 390 })
        {
            var (agent, _) = await Talking(browser, product, language, await camera.Window(browser, width));
            await agent.Types("/");
            await Expect(Replies(agent.Page)).ToHaveCountAsync(8);
            await camera.Take("canned-busy", agent.Page);
            await agent.Button("My replies", "我的常用语").ClickAsync();
            await camera.Take("canned-mine-empty", agent.Page);
            await agent.Button("New reply", "新增常用语").ClickAsync();
            await agent.Page.Locator("#canned-name").WaitForAsync();
            await camera.Take("canned-form-empty", agent.Page);
            await agent.Page.Context.CloseAsync();
        }
        camera.Faults.ShouldBeEmpty();
    }

    private static ILocator Replies(IPage page) => page.GetByRole(AriaRole.Listbox).GetByRole(AriaRole.Option);

    private static async Task<(WorkbenchPage Agent, CustomerPage Customer)> Talking(
        IBrowser browser, Product product, string language, IBrowserContext? window = null)
    {
        var agent = await WorkbenchPage.Open(window ?? await browser.NewContextAsync(), product.Url, language: language);
        await agent.Ready();
        var customer = await CustomerPage.Open(await browser.NewContextAsync(), product.Url, language);
        await customer.Write(Words.Of(language).Question);
        await agent.Accept();
        return (agent, customer);
    }

    private static async Task KeepsOne(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Canned replies ( / )" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "My replies" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "New reply" }).ClickAsync();
        await page.Locator("#canned-name").FillAsync("Parcel");
        await page.Locator("#canned-en").FillAsync("Your parcel is with the courier.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog).GetByText("Parcel", new() { Exact = true })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
    }
}
