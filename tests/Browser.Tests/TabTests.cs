using OmniContact.Browser.Tests.Pages;
using OmniContact.Browser.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace OmniContact.Browser.Tests;

/// <summary>Customer, agent and supervisor in three tabs of one browser, opened by one click each.</summary>
public sealed class TabTests(Chromium chromium)
{
    [Fact]
    public async Task Three_tabs_of_one_browser_are_three_people()
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var start = await StartPage.Open(await browser.NewContextAsync(), product.Url);

        var agent = new WorkbenchPage(await start.Open("agent"));
        await agent.Ready();
        var supervisor = new WorkbenchPage(await start.Open("supervisor"));
        var customer = new CustomerPage(await start.Open("customer"));
        await customer.Write("Is anybody there?");
        await agent.Accept();
        await agent.Write("I am");
        await Expect(customer.Page.GetByText("I am", new() { Exact = true })).ToBeVisibleAsync();

        // A reload asks the server who each tab is.
        foreach (var page in new[] { agent.Page, supervisor.Page, customer.Page }) await page.ReloadAsync();
        await Expect(agent.Account).ToHaveAttributeAsync("aria-label", new Regex("Olive"));
        await Expect(supervisor.Account).ToHaveAttributeAsync("aria-label", new Regex("Morgan"));
        await Expect(supervisor.Page.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        await customer.Page.Shows(2);
        await agent.Write("And I still am");
        await Expect(customer.Page.GetByText("And I still am")).ToBeVisibleAsync();
        await Expect(supervisor.Page.GetByTestId("inbox-row")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Signing_out_of_one_tab_leaves_the_others_signed_in()
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var start = await StartPage.Open(await browser.NewContextAsync(), product.Url);
        var agent = new WorkbenchPage(await start.Open("agent"));
        var supervisor = new WorkbenchPage(await start.Open("supervisor"));

        await agent.SignOut();
        await Expect(agent.Page.GetByLabel("Password")).ToBeVisibleAsync();
        await supervisor.Page.ReloadAsync();

        await Expect(supervisor.Page.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_first_click_in_a_tab_lets_it_ring_and_until_then_the_page_says_so()
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var start = await StartPage.Open(await browser.NewContextAsync(), product.Url);
        var agent = new WorkbenchPage(await start.Open("agent"));
        await agent.Ready();
        await Expect(agent.Silent).ToBeVisibleAsync();

        await agent.Page.GetByRole(AriaRole.Heading).First.ClickAsync();

        await Expect(agent.Silent).ToBeHiddenAsync();
    }
}
