using OmniContact.Browser.Tests.Pages;
using OmniContact.Browser.Tests.Running;
using OmniContact.Browser.Tests.Screens;
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
    public async Task The_click_that_signs_in_lets_the_tab_it_opens_ring()
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var context = await browser.NewContextAsync();
        await context.AddInitScriptAsync(PageScripts.CountBells);
        var start = await StartPage.Open(context, product.Url);
        var agent = new WorkbenchPage(await start.Open("agent"));
        await agent.Ready();
        await Expect(agent.Silent).ToBeHiddenAsync();

        var customer = new CustomerPage(await start.Open("customer"));
        await customer.Write("Is anybody there?");
        await agent.Offer.WaitForAsync();
        await start.Page.WaitForFunctionAsync("() => window.bells > 0");
        (await agent.Page.EvaluateAsync<int>("() => window.bells")).ShouldBe(0);
    }

    [Fact]
    public async Task A_tab_that_nobody_clicked_for_says_that_it_is_silent_until_it_is_clicked()
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var agent = await WorkbenchPage.Open(await browser.NewContextAsync(), product.Url);
        await agent.Ready();
        await Expect(agent.Silent).ToBeVisibleAsync();

        await agent.Page.GetByRole(AriaRole.Heading).First.ClickAsync();

        await Expect(agent.Silent).ToBeHiddenAsync();
    }
}
