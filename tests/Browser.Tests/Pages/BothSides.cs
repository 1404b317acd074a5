using static Microsoft.Playwright.Assertions;

namespace OmniContact.Browser.Tests.Pages;

/// <summary>A customer's page, the agent's page, and everything that was written on either.</summary>
internal sealed class BothSides(CustomerPage customer, WorkbenchPage agent)
{
    private readonly List<string> _written = [];

    public async Task CustomerWrites(string text)
    {
        _written.Add(text);
        await customer.Write(text);
    }

    public async Task AgentWrites(string text)
    {
        _written.Add(text);
        await agent.Write(text);
    }

    public async Task SayThatTheyAreOffline()
    {
        await Expect(customer.OfflineBar).ToContainTextAsync("No connection");
        await Expect(agent.OfflineBanner).ToBeVisibleAsync();
    }

    public async Task ComeBack()
    {
        await Expect(customer.OfflineBar).ToBeHiddenAsync();
        await Expect(agent.OfflineBanner).ToBeHiddenAsync();
        await customer.AllStored();
        await Expect(agent.Page.GetByTestId("outgoing")).ToHaveCountAsync(0);
    }

    /// <summary>Both show everything that was written, each line once and in the same order.</summary>
    public async Task Agree()
    {
        await customer.Page.Shows(_written.Count);
        await agent.Page.Shows(_written.Count);
        var shown = await customer.Page.Said();
        shown.Order().ShouldBe(_written.Order());
        (await agent.Page.Said()).ShouldBe(shown);
    }
}
