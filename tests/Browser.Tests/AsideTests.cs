using OmniContact.Browser.Tests.Pages;
using OmniContact.Browser.Tests.Running;
using OmniContact.Browser.Tests.Screens;
using static Microsoft.Playwright.Assertions;

namespace OmniContact.Browser.Tests;

/// <summary>What is not for now is put aside, comes back with its reason, and what was closed too early is opened again.</summary>
public sealed class AsideTests(Chromium chromium)
{
    [Theory]
    [InlineData("en", 1280)]
    [InlineData("zh-CN", 390)]
    public async Task It_is_out_of_the_way_until_its_customer_writes_and_says_so_then(string language, int width)
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var camera = new Camera(language);
        var (agent, aside, customer) = await Talking(browser, camera, product, language, width);

        await aside.Button.ClickAsync();
        await Expect(aside.Menu).ToHaveCountAsync(5);
        await camera.Take("aside-menu-busy", agent.Page);
        await agent.Page.Keyboard.PressAsync("Escape");
        await aside.Put("Until a date and time", "选择日期和时间");
        await Expect(aside.Dialog).ToBeVisibleAsync();
        await camera.Take("aside-until-busy", agent.Page);
        await agent.Page.Keyboard.PressAsync("Escape");
        await aside.Put("Until tomorrow", "到明天");
        await Expect(aside.Strip).ToContainTextAsync(new Regex("Put aside: back .*09:00|已挂起，.*09:00恢复"));
        await camera.Take("aside-talk-busy", agent.Page);
        await ToDesk(agent, width);
        await Expect(aside.Rows).ToHaveCountAsync(1);
        await camera.Take("aside-list-busy", agent.Page);

        await customer.Write(Words.Of(language).StillThere);
        await Expect(aside.Back).ToContainTextAsync(new Regex("The customer wrote|客户来信了"));
        await Expect(aside.Back).ToContainTextAsync(Words.Of(language).StillThere);
        await Expect(aside.Rows).ToHaveCountAsync(0);
        await camera.Take("aside-back-busy", agent.Page);
        await aside.Back.GetByRole(AriaRole.Button).First.ClickAsync();
        await Expect(aside.Back).ToHaveCountAsync(0);
        await agent.Write("Here I am");
        await Expect(customer.Page.GetByText("Here I am")).ToBeVisibleAsync();
        camera.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_falls_due_while_no_page_is_open_says_so_to_the_one_that_opens_next()
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var camera = new Camera("en");
        var (agent, aside, customer) = await Talking(browser, camera, product, "en", 1280);
        await Park(agent.Page, TimeSpan.FromSeconds(3));
        await Expect(aside.Rows).ToHaveCountAsync(1);
        var context = await camera.Window(browser, 1280);
        await agent.Page.CloseAsync();

        var again = await WorkbenchPage.Open(context, product.Url);
        var back = new AsidePage(again).Back;
        await Expect(back).ToContainTextAsync("It is time");
        await Expect(again.Rows).ToContainTextAsync("Due");
        await camera.Take("aside-due-busy", again.Page);
        await back.GetByRole(AriaRole.Button).First.ClickAsync();
        await Expect(again.Page.GetByRole(AriaRole.Log)).ToContainTextAsync("Back from aside: it was time");
        await again.Write("It is on its way now");
        await Expect(customer.Page.GetByText("It is on its way now")).ToBeVisibleAsync();
        await Expect(again.Rows).Not.ToContainTextAsync("Due");
    }

    [Fact]
    public async Task By_keyboard_alone_it_is_put_aside_and_taken_up_again()
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var (agent, aside, _) = await Talking(browser, new Camera("en"), product, "en", 1280);
        var keys = agent.Page.Keyboard;
        await aside.Button.FocusAsync();
        await keys.PressAsync("Enter");
        await Expect(aside.Menu.First).ToBeFocusedAsync();
        await keys.PressAsync("End");
        await Expect(aside.Menu.Last).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        await Expect(aside.Strip).ToContainTextAsync("until the customer writes");
        await Expect(aside.Strip).ToBeFocusedAsync();
        await keys.PressAsync("Tab");
        await keys.PressAsync("Enter");
        await Expect(aside.Strip).ToHaveCountAsync(0);
        await Expect(aside.Button).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("en", 1280)]
    [InlineData("zh-CN", 390)]
    public async Task What_was_closed_today_is_opened_again_and_its_customer_reads_on(string language, int width)
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var camera = new Camera(language);
        var (agent, _, customer) = await Talking(browser, camera, product, language, width);
        await agent.Button("Close", "结束会话").ClickAsync();
        await agent.WrapUpPanel.Locator("label").First.ClickAsync();
        await agent.Button("Finish", "完成").ClickAsync();
        await Expect(agent.Button("Reopen", "重新打开")).ToBeVisibleAsync();
        await camera.Take("closed-mine-busy", agent.Page);
        await ToDesk(agent, width);
        var row = agent.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^(Reopen the conversation with|重新打开与)") });
        await Expect(row).ToHaveCountAsync(1);
        await camera.Take("today-busy", agent.Page);
        await row.ClickAsync();
        await agent.Write("One more thing");
        await Expect(customer.Page.GetByText("One more thing")).ToBeVisibleAsync();
        await Expect(agent.Page.GetByRole(AriaRole.Log)).ToContainTextAsync(new Regex("opened it again|重新打开了会话"));
        await camera.Take("reopened-chat-busy", customer.Page);
        camera.Faults.ShouldBeEmpty();
    }

    /// <summary>The page's own session, at the programming interface.</summary>
    private static async Task Park(IPage page, TimeSpan time)
    {
        var id = new Uri(page.Url).Fragment.Split('/')[2];
        var session = await page.EvaluateAsync<string>("() => JSON.parse(sessionStorage.getItem('oc:session')).session");
        var answer = await page.APIRequest.PostAsync($"{new Uri(page.Url).GetLeftPart(UriPartial.Authority)}/api/v1/conversations/{id}/park", new()
        {
            Headers = new Dictionary<string, string> { ["X-OmniContact-Session"] = session },
            DataObject = new { until = DateTimeOffset.UtcNow + time },
        });
        answer.Status.ShouldBe(200, await answer.TextAsync());
    }

    private static async Task ToDesk(WorkbenchPage agent, int width)
    {
        if (width < 768) await agent.Button("Back", "返回").ClickAsync();
        else await agent.Page.GetByRole(AriaRole.Link, new() { Name = "OmniContact" }).ClickAsync();
    }

    private static async Task<(WorkbenchPage Agent, AsidePage Aside, CustomerPage Customer)> Talking(
        IBrowser browser, Camera camera, Product product, string language, int width)
    {
        var agent = await WorkbenchPage.Open(await camera.Window(browser, width), product.Url, language: language);
        await agent.Ready();
        var customer = await CustomerPage.Open(await camera.Window(browser, width), product.Url, language);
        await customer.Write(Words.Of(language).Question);
        await agent.Accept();
        await agent.Write(Words.Of(language).Answer);
        await Expect(agent.Said(Words.Of(language).Answer)).ToContainTextAsync(new Regex("Read|已读"));
        return (agent, new AsidePage(agent), customer);
    }
}
