using OmniContact.Browser.Tests.Pages;
using OmniContact.Browser.Tests.Running;
using OmniContact.Tests;
using static Microsoft.Playwright.Assertions;

namespace OmniContact.Browser.Tests;

/// <summary>The network goes away and comes back, first of one side, then of the other, then of both.</summary>
public sealed class NetworkTests(Chromium chromium)
{
    /// <summary>Longer than a server waits for a page of which it hears nothing.</summary>
    private static readonly TimeSpan GivenUpAfter = TimeSpan.FromSeconds(45);

    [Fact]
    public async Task Each_page_says_so_comes_back_by_itself_and_sends_once_what_was_written_meanwhile()
    {
        await using var customers = await chromium.Open();
        await using var agents = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var (desk, home) = (await agents.NewContextAsync(), await customers.NewContextAsync());
        var agent = await WorkbenchPage.Open(desk, product.Url);
        await agent.Ready();
        var customer = await CustomerPage.Open(home, product.Url);
        var both = new BothSides(customer, agent);
        await both.CustomerWrites("Is anybody there?");
        await agent.Accept();
        await both.AgentWrites("Yes, I am");
        await both.Agree();

        await desk.SetOfflineAsync(true);
        await Expect(agent.OfflineBanner).ToBeVisibleAsync();
        await both.CustomerWrites("Written while the agent was away");
        await both.AgentWrites("Answered without a network");
        await desk.SetOfflineAsync(false);
        await both.ComeBack();
        await both.Agree();

        await home.SetOfflineAsync(true);
        await Expect(customer.OfflineBar).ToContainTextAsync("No connection");
        await both.CustomerWrites("Written without a network");
        await both.AgentWrites("Said while the customer was away");
        await home.SetOfflineAsync(false);
        await both.ComeBack();
        await both.Agree();

        foreach (var side in new[] { desk, home }) await side.SetOfflineAsync(true);
        await both.SayThatTheyAreOffline();
        await both.CustomerWrites("Both are away");
        await both.AgentWrites("So they are");
        foreach (var side in new[] { desk, home }) await side.SetOfflineAsync(false);
        await both.ComeBack();
        await both.Agree();
        foreach (var page in new[] { customer.Page, agent.Page }) await page.ReloadAsync();
        await both.Agree();
    }

    [Fact]
    public async Task A_laptop_that_slept_shows_what_was_said_meanwhile_and_goes_on()
    {
        await using var customers = await chromium.Open();
        await using var agents = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var agent = await WorkbenchPage.Open(await agents.NewContextAsync(), product.Url);
        await agent.Ready();
        var customer = await CustomerPage.Open(await customers.NewContextAsync(), product.Url);
        var both = new BothSides(customer, agent);
        await both.CustomerWrites("Is anybody there?");
        await agent.Accept();
        await both.AgentWrites("Yes, I am");

        using (await Sleep.Begin(agents))
        {
            for (var line = 1; line <= 3; line++) await both.CustomerWrites($"Said in the night, line {line}");
            await customer.AllStored();
            if (Long.Is) await customer.Page.WaitForTimeoutAsync((float)GivenUpAfter.TotalMilliseconds);
        }
        await both.ComeBack();
        await both.AgentWrites("Good morning");
        await both.Agree();
    }
}
