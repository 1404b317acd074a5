using OmniContact.Browser.Tests.Pages;
using OmniContact.Browser.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace OmniContact.Browser.Tests;

/// <summary>What a newcomer meets: simulated traffic that keeps away, its switch, and the way out.</summary>
public sealed class DemoTests(Chromium chromium)
{
    private const int Busy = 120;

    [Fact]
    public async Task What_the_newcomer_writes_rings_with_the_newcomer_amid_marked_traffic_that_never_touches_it()
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(Busy);
        var start = await StartPage.Open(await browser.NewContextAsync(), product.Url);
        await Expect(start.Figure("being served")).ToHaveTextAsync(new Regex("[1-9]"));

        var agent = new WorkbenchPage(await start.Open("agent"));
        await agent.Ready();
        await Expect(agent.Offer).ToHaveCountAsync(0);
        var customer = new CustomerPage(await start.Open("customer"));
        await customer.Write("I am the only real customer here");
        await Expect(agent.Offer).ToContainTextAsync("I am the only real customer here");
        await Expect(agent.Offer.GetByText("simulated")).ToHaveCountAsync(0);
        await agent.Accept();
        await Expect(agent.Rows).ToHaveCountAsync(1);

        var board = new WorkbenchPage(await start.Open("supervisor"));
        var simulated = board.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "simulated" });
        await Expect(simulated).ToHaveCountAsync(12);
        await Expect(board.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Olive" })).Not.ToContainTextAsync("simulated");
        await Expect(agent.Offer).ToHaveCountAsync(0);
        (await agent.Page.Said()).ShouldBe(["I am the only real customer here"]);
    }

    [Fact]
    public async Task Traffic_stops_and_starts_at_its_switch()
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(Busy);
        var start = await StartPage.Open(await browser.NewContextAsync(), product.Url);
        await Expect(start.Figure("being served")).ToHaveTextAsync(new Regex("[1-9]"));

        await start.Traffic.ClickAsync();
        await Expect(start.Traffic).Not.ToBeCheckedAsync();
        await Expect(start.Page.GetByText("Nobody but you is here now")).ToBeVisibleAsync();
        await start.Page.ReloadAsync();
        await Expect(start.Traffic).ToBeEnabledAsync();
        await Expect(start.Traffic).Not.ToBeCheckedAsync();

        await start.Traffic.ClickAsync();
        await Expect(start.Traffic).ToBeCheckedAsync();
        await Expect(start.Figure("being served")).ToHaveTextAsync(new Regex("[1-9]"));
    }

    [Fact]
    public async Task Deleting_the_demo_leaves_an_empty_centre_and_its_administrators_password()
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(Busy);
        var context = await browser.NewContextAsync();
        var start = await StartPage.Open(context, product.Url);

        await start.DeleteDemo();
        var password = await start.NewPassword.InnerTextAsync();
        await start.Page.GetByRole(AriaRole.Link, new() { Name = "Open the workbench" }).ClickAsync();
        await start.Page.GetByLabel("User name").FillAsync("admin");
        await start.Page.GetByLabel("Password").FillAsync(password);
        await start.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();

        await Expect(start.Page.GetByText("No queues yet")).ToBeVisibleAsync();
        await Expect(start.Page.GetByText("No agents yet")).ToBeVisibleAsync();
        product.Said.ShouldContain(password);
        var again = await StartPage.Open(context, product.Url);
        await Expect(again.Page.GetByText("Open the customer's page")).ToBeVisibleAsync();
        await Expect(again.Traffic).ToHaveCountAsync(0);
    }
}
