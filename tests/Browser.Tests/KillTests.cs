using OmniContact.Browser.Tests.Pages;
using OmniContact.Browser.Tests.Running;

namespace OmniContact.Browser.Tests;

/// <summary>The server dies in the middle of a chat between two browsers, without warning, and begins again.</summary>
public sealed class KillTests(Chromium chromium)
{
    private const int Burst = 5;

    private static readonly int Kills = Environment.GetEnvironmentVariable("OMNI_LONG") is null ? 1 : 10;

    [Fact]
    public async Task Both_pages_say_so_come_back_by_themselves_and_lose_and_double_nothing()
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

        for (var kill = 1; kill <= Kills; kill++) await Die(product, both, kill);

        await both.AgentWrites("It is still my conversation");
        await both.Agree();
        await customer.Page.ReloadAsync();
        await agent.Page.ReloadAsync();
        await both.Agree();
    }

    private static async Task Die(Product product, BothSides both, int kill)
    {
        // Nobody waits for these to arrive: the process dies with some of them stored, some on the way, some answered.
        for (var number = 1; number <= Burst; number++)
        {
            await both.CustomerWrites($"Line {kill}.{number} of the customer");
            await both.AgentWrites($"Line {kill}.{number} of the agent");
        }
        await product.Kill();
        await both.SayThatTheyAreOffline();
        await both.CustomerWrites($"Written while it was away, time {kill}");
        await both.AgentWrites($"Answered while it was away, time {kill}");
        await product.Start();
        await both.ComeBack();
        await both.Agree();
    }
}
