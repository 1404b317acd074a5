using OmniContact.Browser.Tests.Pages;
using OmniContact.Browser.Tests.Running;

namespace OmniContact.Browser.Tests;

/// <summary>The samples work against the program that they come with.</summary>
public sealed class SampleTests(Chromium chromium)
{
    private const string Script = "samples/contact-from-anywhere/contact.py";

    [Fact]
    public async Task A_contact_from_anywhere_rings_is_answered_and_hears_each_answer_once()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/python3"), "Python 3 is not installed (apt-get install python3)");
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        using var administrator = await Administrator.SignIn(product.Url);
        var agent = await WorkbenchPage.Open(await browser.NewContextAsync(), product.Url);
        await agent.Ready();

        await using var sample = new Command(
            Checkout.Root, null, "python3", Script, "--url", product.Url, "--key", await administrator.NewKey(), "--name", "Ann Lee", "--every", "0.1");
        await sample.Write("Do you ship abroad?");
        await Assertions.Expect(agent.Offer).ToContainTextAsync("Ann Lee");
        await agent.Accept();
        await agent.Write("We do, to forty countries.");
        await sample.Until("Olive: We do, to forty countries.", Patience.OfPages);
        await sample.Write("Great!");
        await agent.Page.GetByText("Great!").First.WaitForAsync();
        await agent.Write("You are welcome.");
        await sample.Until("Olive: You are welcome.", Patience.OfPages);

        sample.Said.Split('\n').Count(line => line.StartsWith("Olive:", StringComparison.Ordinal)).ShouldBe(2, sample.Said);
    }
}
