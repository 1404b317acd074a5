using OmniContact.Browser.Tests.Pages;
using OmniContact.Browser.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace OmniContact.Browser.Tests;

/// <summary>The product's first story, played by people in browsers of their own.</summary>
public sealed class StoryTests(Chromium chromium)
{
    private const string Question = "Where is my order SH204411?";
    private const string Answer = "It is at the transit centre and comes tomorrow.";
    private const string Note = "Wants a refund if it is late again";
    private const string LastWords = "I have sent you a voucher. Have a nice day!";

    [Fact]
    public async Task A_contact_rings_is_answered_passed_on_wrapped_up_and_closed()
    {
        await using var customers = await chromium.Open();
        await using var agents = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var agent = await WorkbenchPage.Open(await agents.NewContextAsync(), product.Url);
        await agent.Ready();

        var customer = await CustomerPage.Open(await customers.NewContextAsync(), product.Url);
        await customer.Write(Question);
        await Rings(agent);
        await agent.Accept();
        await Expect(agent.Field).ToBeFocusedAsync();
        await Expect(customer.Status).ToContainTextAsync("You are talking with Olive");

        await Expect(agent.Said(Question)).ToHaveCountAsync(1); // a sign of typing is for who looks on
        await agent.Typing.ShownWhile(customer.Types, "Grace Harper is typing");
        await customer.Typing.ShownWhile(agent.Types, "Olive is typing");
        await agent.Write(Answer);
        await Expect(customer.Page.GetByText(Answer)).ToBeVisibleAsync();
        await Explains(agent);
        await ThinksBetterOfATransfer(agent);

        var lead = await WorkbenchPage.Open(await agents.NewContextAsync(), product.Url, "supervisor");
        await lead.ToDesk();
        await lead.Ready();
        await agent.Transfer("Team lead", Note);
        await lead.Accept();
        await Expect(lead.Page.GetByText(Note).First).ToBeVisibleAsync();
        await Expect(customer.Status).ToContainTextAsync("You are talking with Morgan");
        (await customer.Page.Said()).ShouldBe([Question, Answer]);
        await lead.Write(LastWords);
        await Expect(customer.Page.GetByText(LastWords)).ToBeVisibleAsync();

        await lead.Close();
        await Expect(customer.Status).ToContainTextAsync("This conversation has ended");
        await lead.WrapUp("Resolved", "Voucher sent");
        await Expect(lead.Page.GetByText("This conversation is closed: resolved.")).ToBeVisibleAsync();
    }

    /// <summary>A transfer thought better of leaves the keyboard where it was.</summary>
    private static async Task ThinksBetterOfATransfer(WorkbenchPage agent)
    {
        await agent.Button("Transfer", "转接").ClickAsync();
        await agent.Page.GetByRole(AriaRole.Dialog).WaitForAsync();
        await agent.Page.Keyboard.PressAsync("Escape");
        await Expect(agent.Button("Transfer", "转接")).ToBeFocusedAsync();
    }

    /// <summary>The offer shows who and what, and its seconds run down.</summary>
    private static async Task Rings(WorkbenchPage agent)
    {
        await Expect(agent.Offer).ToContainTextAsync("Grace Harper");
        await Expect(agent.Offer).ToContainTextAsync(Question);
        var clock = agent.Offer.GetByRole(AriaRole.Timer);
        var first = int.Parse(await clock.InnerTextAsync());
        first.ShouldBeInRange(1, 20);
        await Expect(clock).ToHaveTextAsync($"{first - 1}");
    }

    /// <summary>Asked why, the page says in words who was asked, who else there was, and by which rules.</summary>
    private static async Task Explains(WorkbenchPage agent)
    {
        var talk = agent.Page.GetByRole(AriaRole.Main);
        await talk.GetByRole(AriaRole.Button, new() { Name = "Why me?" }).ClickAsync();
        var answer = talk.GetByRole(AriaRole.Group, new() { Name = "Why me?" });
        await Expect(answer.GetByText("First in order of those who could take it.")).ToBeVisibleAsync();
        await Expect(answer.GetByRole(AriaRole.Listitem).First).ToHaveTextAsync(new Regex("^Asked: Me: free for [0-9:]+$"));
        await Expect(answer).ToContainTextAsync(new Regex("configuration [1-9]"));
        await Expect(agent.Said(Answer)).ToBeInViewportAsync(new() { Ratio = 1 }); // what was said last stays in sight beside it
        await talk.GetByRole(AriaRole.Button, new() { Name = "Why me?" }).ClickAsync();
        await Expect(answer).ToBeHiddenAsync();
    }
}
